import { defineKind } from '../define-kind.ts';
import { code, text } from '../define-property.ts';

export const signatureKind = defineKind({
  label: 'Signature',
  plural: 'Signatures',
  meaning: 'Logo, tool mark, packaging or chemical profile that links seizures',
  family: 'documents',
  icon: 'mdiStamper',
  reference: false,
  passage: 'through',
  properties: {
    signatureType: code('signatureType', 'Type of mark'),
    signatureCode: text('Code of the mark'),
    descriptor: text('What it looks like'),
  },
  columns: ['signatureType', 'signatureCode', 'descriptor'],
  strongKeys: ['SIGNATURE'],
  alwaysKeyed: true,
});
