import type { LanguageDescriptor } from './descriptor.ts';

export const chinese: LanguageDescriptor = {
  code: 'zh',
  script: 'Hani',
  direction: 'ltr',
  frequentWords: '的 是 在 了 和 有 不 人 这 中 大 为 上 个 国 我 以 要 他 时 来 用 们 生 到 作 地 于 出 就',
  notNames: ['马克思', '马克龙路'],
  examples: [
    { form: '习近平', text: '国家主席习近平发表讲话', found: '习近平' },
    { form: '唐纳德·特朗普', text: '总统唐纳德·特朗普说', found: '唐纳德·特朗普' },
    { form: '马克', text: '马克思主义' },
  ],
};
