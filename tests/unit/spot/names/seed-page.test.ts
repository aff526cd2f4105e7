import { expect, it } from 'vitest';
import { form, hitTexts } from './spot-page.ts';

const FORMS = [
  form('فلاديمير بوتين', 0),
  form('بوتين', 0, 'short'),
  form('إيلون ماسك', 1),
  form('ماسك', 1, 'short'),
  form('دونالد ترامب', 2),
  form('ترامب', 2, 'short'),
  form('الكرملين', 3, 'unique', false),
  form('وول ستريت جورنال', 4, 'unique', false),
  form('يوناس غار ستوره', 5),
  form('جوناس غار ستور', 5),
];

it('finds Arabic names with clitics on a page that names them in full', () => {
  const texts = [
    'نفى الكرملين ما نشرته "وول ستريت جورنال" عن فلاديمير بوتين وإيلون ماسك.',
    'وكان لبوتين حديث مع ماسك، ولماسك رأي في ترامب.',
    'ودونالد ترامب صديق لماسك؛ وترامب والكرملين صامتان.',
  ];
  expect(hitTexts(FORMS, texts, 'ar')).toEqual([
    'الكرملين',
    'وول ستريت جورنال',
    'فلاديمير بوتين',
    'إيلون ماسك',
    'بوتين',
    'ماسك',
    'ماسك',
    'ترامب',
    'دونالد ترامب',
    'ماسك',
    'ترامب',
    'الكرملين',
  ]);
});

it('leaves a bare Arabic surname alone where no full name vouches for it', () => {
  expect(hitTexts(FORMS, ['هذا ماسك مفيد', 'قال ترامب'], 'ar')).toEqual([]);
});
