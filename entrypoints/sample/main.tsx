import { render } from 'preact';
import { SamplePage } from '../../components/welcome/SamplePage.tsx';
import { dressDocument } from '../../platform/dress-document.ts';
import { createPlatformTranslate } from '../../platform/translate.ts';
import { cardKit } from '../card/kit.ts';
import { startPage } from '../page/start.ts';

const { translate, locale } = createPlatformTranslate();
const root = dressDocument(locale, translate('sample.title'));
render(<SamplePage t={translate} />, root);
// The very script of pages, so that popup, keys and settings do here what they do there.
await startPage({ kit: async () => cardKit });
