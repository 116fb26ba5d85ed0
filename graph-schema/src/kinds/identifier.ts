import { defineKind } from '../define-kind.ts';
import { code, text } from '../define-property.ts';
import { identifierSchemeVocabulary } from '../vocabularies/identifier-scheme.ts';

export const identifierKind = defineKind({
  label: 'Identifier',
  plural: 'Identifiers',
  meaning: 'Value that names a thing for a time',
  note: 'Helper: thing, shared identifier, thing counts as one link.',
  family: 'documents',
  icon: 'mdiIdentifier',
  reference: false,
  passage: 'collapse',
  properties: {
    scheme: code('identifierScheme', 'Scheme of the identifier'),
    idValue: text('The value in its normal form'),
    idRaw: text('The value as reported'),
    issuer: text('Who issued it'),
    checkStatus: code('checkStatus', 'Outcome of the check; a placeholder is never collapsed into a link'),
  },
  columns: ['scheme', 'idValue', 'issuer', 'checkStatus'],
  strongKeys: Object.keys(identifierSchemeVocabulary.values),
  alwaysKeyed: true,
});
