import { defineKind } from '../define-kind.ts';
import { code, day, text } from '../define-property.ts';

export const travelDocumentKind = defineKind({
  label: 'TravelDocument',
  plural: 'Travel documents',
  meaning: 'Passport, identity card, visa',
  family: 'documents',
  icon: 'mdiPassport',
  reference: false,
  passage: 'through',
  properties: {
    docType: code('docType', 'Type of travel document'),
    documentNo: text('Number of the document'),
    issuerCode: text('Issuing state or body, as in the machine-readable zone'),
    expiry: day('Day on which it expires'),
    mrzStatus: code('mrzStatus', 'Check of the machine-readable zone'),
    lostStolenStatus: code('lostStolenStatus', 'Whether it is reported lost or stolen'),
  },
  columns: ['docType', 'documentNo', 'issuerCode', 'expiry'],
  strongKeys: ['DOCUMENT'],
  alwaysKeyed: true,
});
