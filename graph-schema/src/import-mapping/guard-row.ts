import { uncertainDateValue } from '../values/uncertain-date.ts';
import { isEmpty, type PartContext } from './part-context.ts';

const biometricColumn =
  /finger ?print|biometric|face_?(?:image|template)|iris|minutiae|dna_?profile|facial|photo(?:graph)?_?(?:data|base64)|(?:wsq|nist)_?data/iu;
/** First bytes of images and templates in base64: JPEG, PNG, WSQ, ISO 19794 finger, face and iris records, ANSI/NIST. */
const magic = /(?:^|[",;\s:])(?:\/9j\/|iVBORw0KGgo|\/6D\/|Rk1SA|RkFDA|RklSA|SUlSA)[A-Za-z0-9+/=]{200,}/u;
const informant =
  /\b(?:confidential informant|informant(?:'s)? (?:name|is|:)|our informant|\bCHIS\b|undercover (?:officer|agent)|source (?:handler|protected)|covert human|protected witness|agente encubiert[oa]|informante (?:confidencial|protegido))\b/iu;

/** What may never be stored, or not any more: found in the row as it came, before anything is made of it (faults B42, B78, B87). */
export function guardRow(raw: string, context: PartContext): void {
  const { reading, part } = context;
  const isLong = raw.length > 200;
  const column = reading.others.find(([name, text]) => text.length > 200 && biometricColumn.test(name));
  if (column || (isLong && magic.test(raw))) {
    reading.raise('BIOMETRIC_CONTENT', column?.[0], 'templates and images are not stored', 'reject');
    return;
  }
  if (signal.test(raw) && informant.test(raw))
    reading.raise('SOURCE_EXPOSED', undefined, 'words for a human source', 'quarantine');
  if (part.policy !== undefined) guardRetention(context);
}

const signal = /informan|CHIS|undercover|source h|source p|covert|protected w|encubiert/iu;

function guardRetention(context: PartContext): void {
  const { reading, part, receivedOn, options } = context;
  const { keepUntil, basis } = part.policy ?? {};
  if (keepUntil !== undefined && !isEmpty(keepUntil, context)) {
    const until = reading.take(uncertainDateValue.clean(reading.text(keepUntil), options.other), keepUntil);
    if (until !== undefined && until.latest < receivedOn)
      reading.raise('RETENTION_EXPIRED', keepUntil, until.text, 'reject');
  }
  if (basis !== undefined && isEmpty(basis, context)) reading.raise('BASIS_MISSING', basis, undefined, 'reject');
}
