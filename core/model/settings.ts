import * as v from 'valibot';
import { LanguageCode, RecordId } from './text.ts';

/** Raised when the shape changes; each step has a migration in `core/settings/migrations.ts`. */
export const SETTINGS_VERSION = 3;

/** Host name as `URL.hostname` gives it; some have underscores, though no registry would take them. */
export const Host = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(253),
  v.regex(/^[a-z0-9._-]+$|^\[[0-9a-f:]+\]$|^file$/),
);

/**
 * A reader's "wrong match" as one text: id of the claim, then hashes of the sentence's stems in base 36, joined by dots.
 * At most 24 of them, as `core/spot/claims/wrong-match.ts` makes them.
 */
export const WrongMatch = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.[0-9a-z]{1,7}){1,24}$/),
  v.maxLength(280),
);

const Milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5000));

/** Everything a reader can set, complete; defaults fill what is absent. */
export const Settings = v.strictObject({
  version: v.literal(SETTINGS_VERSION),
  /** Overlays on at all. */
  enabled: v.boolean(),
  names: v.boolean(),
  claims: v.boolean(),
  /** Hosts on which overlays are off. */
  sitesOff: v.array(Host),
  /** Hosts on which overlays are on when `sitesMode` is `only`. */
  sitesOn: v.array(Host),
  sitesMode: v.picklist(['everywhere-but', 'only']),
  /** Languages whose pages are marked; null means all. */
  languages: v.nullable(v.array(LanguageCode)),
  density: v.picklist(['all', 'first', 'claims']),
  /** How long the pointer rests before a card opens. */
  dwell: Milliseconds,
  /** How long the pointer may be outside mark and card before it closes. */
  grace: Milliseconds,
  /** Key that must be held for a card to open on hover. */
  modifier: v.picklist(['none', 'Alt', 'Control', 'Shift']),
  theme: v.picklist(['auto', 'light', 'dark']),
  /** Factor on the card's text size. */
  textSize: v.pipe(v.number(), v.minValue(0.8), v.maxValue(2)),
  /** Number of marks on the toolbar icon. */
  badge: v.boolean(),
  /** Entities never marked. */
  mutedEntities: v.array(RecordId),
  /** Claims never marked. */
  mutedClaims: v.array(RecordId),
  /** Sentences in which a claim was found and is not meant. */
  wrongMatches: v.array(WrongMatch),
});

export type Settings = v.InferOutput<typeof Settings>;

/** What is to change: new values, or how they follow from the settings as they are when the change is written. */
export type SettingsPatch = Partial<Settings> | ((settings: Settings) => Partial<Settings>);

/** Dwell as in Wikipedia's previews and the marks' own tests; grace lets the pointer cross the gap to the card (WCAG 2.2 SC 1.4.13). */
export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  enabled: true,
  names: true,
  claims: true,
  sitesOff: [],
  sitesOn: [],
  sitesMode: 'everywhere-but',
  languages: null,
  density: 'all',
  dwell: 300,
  grace: 300,
  modifier: 'none',
  theme: 'auto',
  textSize: 1,
  badge: true,
  mutedEntities: [],
  mutedClaims: [],
  wrongMatches: [],
};
