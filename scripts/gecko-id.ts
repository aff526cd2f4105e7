/** Identity of the add-on in Firefox; storage.sync and updates hang on it. */
export const GECKO_ID = 'on-record@on-record.invalid';
