import { codes, integer, text, texts, type PropertyDeclarations } from '../define-property.ts';

/** What every description carries beside the properties of its kind: what one record says of one thing. */
export const describesProperties = {
  mention: text('Id of the mention'),
  part: integer('Number of the part, where parts stand under another token or period'),
  keys: texts('All keys given, as SCHEME:issuer:value, with - where there is no issuer'),
  names: texts('Names, each whole, as normalised text'),
  nameTypes: codes('nameType', 'For each name its type'),
  nameScripts: texts('For each name its ISO 15924 script; empty text if not known'),
  nameLanguages: texts('For each name its BCP 47 language; empty text if not known'),
  nameGiven: texts('For each name its given part; empty text if not known'),
  nameFamily: texts('For each name its family part; empty text if not known'),
  namePatronymic: texts('For each name its patronymic; empty text if not known'),
  nameKeys: texts('Folded tokens of all names together, for search and matching'),
  phoneticKeys: texts('Phonetic keys of all names together, for search and matching'),
  missing: texts('What the source says it does not have, as property=unknown, =notApplicable or =refused'),
  searchToken: text('The token once more, only where there are names or keys to find'),
} as const satisfies PropertyDeclarations;

/** The type of the claim that describes; it starts at a record, so it stands apart from the relationships. */
export const DESCRIBES = 'DESCRIBES';
