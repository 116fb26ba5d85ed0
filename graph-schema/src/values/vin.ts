import { defineValue, raised, unread } from './define-value.ts';
import { canIdentify, identified, isFiller, normaliseIdentifier } from './identifier-value.ts';
import type { IdentifierValue } from './identifier-value.ts';
import { cleanMissing } from './missing-code.ts';
import type { MissingOptions } from './missing-value.ts';

const values: Readonly<Record<string, number>> = Object.fromEntries(
  ['AJ', 'BKS', 'CLT', 'DMU', 'ENV', 'FW', 'GPX', 'HY', 'RZ'].flatMap((letters, index) =>
    letters.split('').map((letter) => [letter, index + 1] as const),
  ),
);
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Check character at the ninth place by ISO 3779 and 49 CFR 565.15; undefined unless there are 17 characters of the alphabet. */
export function vinCheckCharacter(vin: string): string | undefined {
  if (!/^[A-HJ-NPR-Z0-9]{17}$/u.test(vin)) return undefined;
  let sum = 0;
  for (const [place, weight] of weights.entries()) {
    const character = vin.charAt(place);
    sum += weight * (values[character] ?? Number(character));
  }
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}

/** Vehicle identification number (fault B50). The check binds makers of North America only; elsewhere it says nothing. */
export const vinValue = defineValue<IdentifierValue, MissingOptions>({
  name: 'vin',
  clean(raw, options) {
    const missing = cleanMissing(raw, options.missing);
    if (missing) return missing;
    const text = raw.trim().replace(/^VIN\s*[:#]\s*/iu, '');
    const value = normaliseIdentifier(text);
    if (!/^[A-Z0-9]{4,30}$/u.test(value)) return unread('VALUE_UNMAPPED', 'not a vehicle number');
    if (isFiller(value)) return identified(text, vehicle(value, 'placeholder'), [raised('ID_PLACEHOLDER')]);
    if (value.length !== 17)
      return identified(text, vehicle(value, 'fail'), [raised('VIN_FORMAT', `${value.length} characters`)]);
    const check = vinCheckCharacter(value);
    if (check === undefined) {
      const repaired = value.replace(/[OQ]/gu, '0').replaceAll('I', '1');
      const proposal = vinCheckCharacter(repaired) === repaired[8] ? repaired : undefined;
      return identified(
        text,
        vehicle(value, 'fail'),
        [raised('VIN_FORMAT', 'the letters I, O and Q do not occur')],
        proposal,
      );
    }
    if (check === value[8]) return identified(text, vehicle(value, 'ok'));
    const isBound = /^[1-5]/u.test(value);
    return identified(text, vehicle(value, isBound ? 'fail' : 'none'), isBound ? [raised('VIN_CHECK')] : []);
  },
  validate: (value) => canIdentify(value) && vinCheckCharacter(value.value) !== undefined,
  format: ({ value }) => value,
});

function vehicle(value: string, checkStatus: IdentifierValue['checkStatus']): IdentifierValue {
  return { scheme: 'VIN', value, issuer: '-', checkStatus };
}
