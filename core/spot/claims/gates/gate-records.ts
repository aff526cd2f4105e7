import type { NamesIn } from '../../hits.ts';
import type { CountryEntities } from '../countries.ts';

/** What the gates ask of the records. */
export interface GateRecords {
  namesIn: NamesIn;
  countries: CountryEntities;
  /** Whether an entity can do something to another: no place, no thing. */
  isParty(entity: number): boolean;
}
