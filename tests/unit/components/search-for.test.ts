import { expect, it } from 'vitest';
import { searchFor } from '../../../components/options/search-for.ts';

it.each([
  { query: 'toolbar MARKS', text: 'Number of marks on the toolbar icon', has: true },
  { query: 'toolbar zebra', text: 'Number of marks on the toolbar icon', has: false },
  { query: '', text: 'Anything', has: true },
  { query: 'reglages', text: 'Tous les réglages', has: true },
  { query: 'اعدادات', text: 'كل الإعدادات', has: true },
  { query: 'بطاقة', text: 'إظهار البطاقات', has: true },
  { query: 'علامة', text: 'عدد العلامات على أيقونة شريط الأدوات', has: true },
  { query: 'بطاقة', text: 'لغات الصفحات', has: false },
])('"$query" in "$text": $has', ({ query, text, has }) => {
  expect(searchFor(query)(text)).toBe(has);
});
