/** Packages that find many strings at once, each wrapped to count the matches in a text. */
export interface Peer {
  name: string;
  /** More names than this take it minutes or more memory than a process may have. */
  mostNames: number;
  /** The same for a page of a browser, where less memory is at hand; Node has the figures beyond. */
  mostInBrowser: number;
  build: (names: readonly string[], load: Load) => Promise<Scan>;
}

/** Gives a package's exports; a browser has them bundled, Node imports them. Untyped, as half of the packages are. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Load = (specifier: string) => Promise<any>;

export interface Scan {
  count: (text: string) => number;
  /** Half-open ranges of all matches, for the comparison with ours; absent where the package cannot tell them. */
  ranges?: (text: string) => [start: number, end: number][];
}

const escape = (name: string) => name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);

function byPattern(pattern: RegExp): Scan {
  return {
    count: (text) => {
      let matches = 0;
      pattern.lastIndex = 0;
      while (pattern.exec(text) !== null) matches += 1;
      return matches;
    },
    ranges: (text) => Array.from(text.matchAll(pattern), ({ 0: { length }, index }) => [index, index + length]),
  };
}

const MILLION = 1_000_000;

export const PEERS: readonly Peer[] = [
  {
    name: '@monyone/aho-corasick (fast)',
    mostNames: MILLION,
    mostInBrowser: 100_000,
    build: async (names, load) => {
      const { AhoCorasick } = await load('@monyone/aho-corasick/fast');
      const search = new AhoCorasick([...names]);
      return {
        count: (text) => search.matchInText(text).length,
        ranges: (text) =>
          search.matchInText(text).map(({ begin, end }: { begin: number; end: number }) => [begin, end]),
      };
    },
  },
  {
    name: 'ahocorasick-ts',
    mostNames: 100_000,
    mostInBrowser: 10_000,
    build: async (names, load) => {
      const { AhoCorasick } = await load('ahocorasick-ts');
      const search = new AhoCorasick([...names]);
      return {
        count: (text) => search.search(text).length,
        ranges: (text) =>
          search
            .search(text)
            .flatMap(({ end, keys }: { end: number; keys: string[] }) =>
              keys.map((key): [number, number] => [end + 1 - key.length, end + 1]),
            ),
      };
    },
  },
  {
    name: 'modern-ahocorasick (fast)',
    mostNames: 100_000,
    mostInBrowser: 10_000,
    build: async (names, load) => {
      const { default: FastAhoCorasick } = await load('modern-ahocorasick/fast');
      const search = new FastAhoCorasick([...names]);
      return {
        count: (text) => search.search(text).length,
        ranges: (text) => search.search(text).map(({ start, end }: { start: number; end: number }) => [start, end]),
      };
    },
  },
  {
    name: 'flashtext.js',
    mostNames: MILLION,
    mostInBrowser: MILLION,
    build: async (names, load) => {
      const { default: flashtext } = await load('flashtext.js');
      const Processor = flashtext.default ?? flashtext;
      const search = new Processor(true);
      for (const name of names) search.addKeyword(name);
      return { count: (text) => search.extractKeywords(text).length };
    },
  },
  {
    name: 'retrie',
    mostNames: 10_000,
    mostInBrowser: 10_000,
    build: async (names, load) => {
      const { default: retrie } = await load('retrie');
      return byPattern(new RegExp(String(retrie([...names], true)), 'g'));
    },
  },
  {
    name: 'RegExp alternation',
    mostNames: 10_000,
    mostInBrowser: 10_000,
    build: async (names) => {
      const longestFirst = [...names].sort((left, right) => right.length - left.length);
      return byPattern(new RegExp(longestFirst.map(escape).join('|'), 'g'));
    },
  },
];

/** Modules of all peers, for whoever bundles them. */
export const PEER_MODULES = [
  '@monyone/aho-corasick/fast',
  'ahocorasick-ts',
  'modern-ahocorasick/fast',
  'flashtext.js',
  'retrie',
];
