import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { defineConfig } from 'wxt';
import { compilePack } from './core/pack/compile.ts';
import { NEWS_HOSTS } from './core/sites/news-hosts.ts';
import { GECKO_ID } from './scripts/gecko-id.ts';
import { readRecords } from './scripts/read-records.ts';

/** Build mode of `npm start` and the tests: as for readers, and allowed on pages served by this machine too. */
const LOOPBACK_MODE = 'loopback';
const LOOPBACK_HOSTS = ['http://localhost/*', 'http://127.0.0.1/*'];

/**
 * The polyfill is a CommonJS module, and the bundler's bridge to those reads every property of what it exports: here the
 * browser's whole API, which Chromium makes piece by piece on first use. Measured, 3-4 ms of each page's thread.
 */
const polyfillAsModule = {
  name: 'polyfill-as-module',
  transform(code: string, id: string) {
    if (!id.includes('webextension-polyfill/dist/browser-polyfill')) return undefined;
    return {
      code: `const module = { exports: {} }, { exports } = module;\n${code}\nexport default module.exports;`,
      map: null,
    };
  },
};

const newsHosts = Object.values(NEWS_HOSTS)
  .flat()
  .map((host) => `*://*.${host}/*`);

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  // Every import is written out: a newcomer reads from the file where a name comes from.
  imports: false,
  vite: () => ({
    plugins: [polyfillAsModule],
    // All supported browsers preload modules themselves.
    build: { modulePreload: { polyfill: false } },
  }),
  outDir: '.output',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ mode, browser }) => ({
    default_locale: 'en',
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: [...newsHosts, ...(mode === LOOPBACK_MODE ? LOOPBACK_HOSTS : [])],
    optional_host_permissions: ['*://*/*'],
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_commands_next__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_commands_previous__' },
      // Without keys of their own: browsers suggest four at most, and most combinations are taken somewhere.
      'card-here': { description: '__MSG_commands_here__' },
      'toggle-site': { description: '__MSG_commands_toggle__' },
    },
    action: { default_title: '__MSG_extension_name__' },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        // The first version for Android that knows the declaration above.
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
    ...(browser !== 'firefox' && { minimum_chrome_version: '128' }),
  }),
  hooks: {
    // Built with the other pages, the popup would share chunks with them: five scripts and two styles to fetch before a reader
    // who clicked sees anything. By itself it is one of each.
    'entrypoints:grouped'(_, groups) {
      for (const group of groups) {
        const at = Array.isArray(group) ? group.findIndex(({ type }) => type === 'popup') : -1;
        if (Array.isArray(group) && at >= 0 && group.length > 1) groups.push(group.splice(at, 1));
      }
    },
    async 'build:publicAssets'(wxt, assets) {
      const { authorship, ...records } = await readRecords();
      const file = path.join(wxt.config.wxtDir, 'records.pack');
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, compilePack(records, authorship));
      assets.push({ absoluteSrc: file, relativeDest: 'records.pack' });
    },
  },
});
