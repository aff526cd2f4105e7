import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  // Every import is written out: a newcomer reads from the file where a name comes from.
  imports: false,
  outDir: '.output',
  manifest: {
    default_locale: 'en',
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
  },
});
