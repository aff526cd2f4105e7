import type { LanguageDescriptor } from './descriptor.ts';

export const korean: LanguageDescriptor = {
  code: 'ko',
  script: 'Hang',
  direction: 'ltr',
  frequentWords:
    '이 그 저 것 수 등 및 있다 했다 말했다 있는 대한 위해 지난 또 더 한 이번 따르면 밝혔다 대해 것으로 때문에 그러나 하지만 있다고',
  // Particles are written together with the name.
  endings: [
    [
      '',
      '은:particle 는:particle 이:particle 가:particle 을:particle 를:particle 의:particle 에:particle 에게:particle 와:particle 과:particle 도:particle 로:particle 으로:particle 만:particle 에서:particle 부터:particle 까지:particle 께서:particle 이나:particle 나:particle 라고:particle 이라고:particle 씨:particle 측:particle 측은:particle 에는:particle 에게는:particle',
    ],
  ],
  endingsWithoutCapitals: true,
  examples: [
    { form: '도널드 트럼프', text: '도널드 트럼프는 말했다', found: '도널드 트럼프는', inflection: 'particle' },
    { form: '푸틴', text: '푸틴의 연설', found: '푸틴의', inflection: 'particle' },
    { form: '머스크', text: '머스크메론' },
  ],
};
