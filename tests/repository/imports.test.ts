import { describe, expect, it } from 'vitest';
import { CODE, FILES, importsOf, read } from './source-files.ts';

/** What each room may import from: itself and these. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  // The keys of texts, as a type.
  core: ['locales/en.json'],
  page: ['core'],
  components: ['core'],
  platform: ['core'],
  entrypoints: ['core', 'page', 'components', 'platform'],
  scripts: ['core', 'page', 'components'],
};

const room = (file: string) => file.split('/')[0];

const IMPORTS = new Map(CODE.map((file) => [file, importsOf(file).filter((name) => CODE.includes(name))]));

/** Files that import one another, types included, from the first back to itself. */
function circleIn(imports: ReadonlyMap<string, readonly string[]>): string | undefined {
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): string | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file].join(' -> ');
    if (done.has(file)) return undefined;
    for (const next of imports.get(file) ?? []) {
      const circle = visit(next, [...way, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  return [...imports.keys()].map((file) => visit(file, [])).find((circle) => circle !== undefined);
}

describe('imports run one way', () => {
  it.each(Object.keys(MAY_IMPORT))('%s', (from) => {
    const wrong = CODE.filter((file) => room(file) === from).flatMap((file) =>
      importsOf(file)
        .filter((name) => FILES.includes(name) && room(name) !== from)
        .filter((name) => !MAY_IMPORT[from].some((allowed) => name === allowed || name.startsWith(`${allowed}/`)))
        .map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('and in no circle', () => {
    expect(circleIn(new Map([...IMPORTS, ['core/pack/container.ts', ['core/pack/compile.ts']]]))).toBeDefined();
    expect(circleIn(IMPORTS)).toBeUndefined();
  });

  it('sees the imports it judges', () => {
    expect(CODE.length).toBeGreaterThan(20);
    expect(importsOf('core/pack/compile.ts')).toContain('core/pack/container.ts');
  });
});

describe('what a room must not know', () => {
  const pure = CODE.filter((file) => room(file) === 'core');

  it('core imports neither Node, nor a browser, nor a view', () => {
    const foreign = /^(node:|wxt|webextension|preact|@floating-ui|idb|puppeteer|vite)/;
    expect(pure.flatMap((file) => importsOf(file).filter((name) => foreign.test(name)))).toEqual([]);
  });

  it('only platform imports the browser API', () => {
    const users = CODE.filter((file) =>
      importsOf(file).some((name) => /^(wxt\/browser|webextension-polyfill)$/.test(name)),
    );
    expect(users.length).toBeGreaterThan(5);
    expect(users.filter((file) => room(file) !== 'platform')).toEqual([]);
  });

  it('nobody reaches for the browser API without an import', () => {
    const byName = /\b(?:chrome|browser)\.(?:action|i18n|permissions|runtime|scripting|storage|tabs)\b/;
    const users = CODE.filter((file) => room(file) !== 'scripts' && byName.test(read(file)));
    expect(users).toContain('platform/tabs.ts');
    expect(users.filter((file) => room(file) !== 'platform')).toEqual([]);
  });
});
