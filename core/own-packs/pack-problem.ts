/** One thing that is wrong with a pack file: in which record, in which field, and what to do about it. */
export interface PackProblem {
  /** As `stories[3] (some-claim)`; empty for the file as a whole. */
  record: string;
  /** As `statements.2.date`; empty for the whole record. */
  field: string;
  message: string;
}

/** A message may repeat what the file holds, however long that is. */
const MOST_UNITS = 240;

/** What would break the line, hide, or turn the direction of what is shown around it. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

const told = (text: string) => {
  const seen = text.slice(0, MOST_UNITS + 1).replace(UNSEEN, '�');
  return seen.length > MOST_UNITS ? `${seen.slice(0, MOST_UNITS)}…` : seen;
};

/** A problem that can be shown, whatever the file put into it. */
export const packProblem = (record: string, field: string, message: string): PackProblem => ({
  record: told(record),
  field: told(field),
  message: told(message),
});
