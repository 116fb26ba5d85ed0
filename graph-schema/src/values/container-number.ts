import { defineValue, raised, unread } from './define-value.ts';
import type { FlagRaised } from './define-value.ts';
import { canIdentify, identified, isFiller, lookalikeReadings, normaliseIdentifier } from './identifier-value.ts';
import type { IdentifierValue } from './identifier-value.ts';
import { cleanMissing } from './missing-code.ts';
import type { MissingOptions } from './missing-value.ts';

export interface ContainerNumberOptions extends MissingOptions {
  /** Registered owner prefixes (four letters, category letter included), if the profile has the register. */
  readonly ownerPrefixes?: ReadonlySet<string>;
}

/**
 * Check digit of the first ten characters by ISO 6346: letters count 10 to 38 without the multiples of 11, weights are powers of
 * two, the sum is taken modulo 11 and then 10. Undefined if the ten characters have not that form.
 */
export function containerCheckDigit(ten: string): number | undefined {
  if (!/^[A-Z]{4}\d{6}/u.test(ten)) return undefined;
  let sum = 0;
  for (let place = 0; place < 10; place += 1) {
    const code = ten.charCodeAt(place);
    const index = code - 65;
    const value =
      place < 4 ? index + 10 + (index > 0 ? 1 : 0) + (index > 10 ? 1 : 0) + (index > 20 ? 1 : 0) : code - 48;
    sum += value * 2 ** place;
  }
  return (sum % 11) % 10;
}

/** Whether eleven characters have the form of ISO 6346 and pass the check. */
export function isContainerNumber(value: string): boolean {
  return containerForm.test(value) && containerCheckDigit(value) === Number(value[10]);
}

const containerForm = /^[A-Z]{3}[UJZ]\d{7}$/u;

/**
 * Numbers that pass and differ from a failing one by a single digit or by two neighbours changed over: candidates only, to be
 * looked for elsewhere in the data (fault B43).
 */
export function containerRepairs(value: string): string[] {
  const repairs = new Set<string>();
  for (let place = 4; place < 11; place += 1) {
    for (let digit = 0; digit < 10; digit += 1) repairs.add(value.slice(0, place) + digit + value.slice(place + 1));
    repairs.add(value.slice(0, place - 1) + value.charAt(place) + value.charAt(place - 1) + value.slice(place + 1));
  }
  repairs.delete(value);
  return [...repairs].filter(isContainerNumber).sort();
}

/** Freight container number (ISO 6346:2022; faults B43 to B47). What has another form keeps the scheme `REG_NO`. */
export const containerNumberValue = defineValue<IdentifierValue, ContainerNumberOptions>({
  name: 'container-number',
  clean(raw, options) {
    const missing = cleanMissing(raw, options.missing);
    if (missing) return missing;
    const value = normaliseIdentifier(raw);
    if (!/[A-Z0-9]{4,}/u.test(value)) return unread('VALUE_UNMAPPED', 'not a container number');
    if (!containerForm.test(value)) {
      const status = isFiller(value) ? 'placeholder' : 'none';
      const flags = [
        raised('CONTAINER_FORMAT', formFault(value)),
        ...(status === 'none' ? [] : [raised('ID_PLACEHOLDER')]),
      ];
      const swapped = lookalikeReadings(value).find(isContainerNumber);
      return identified(raw, { scheme: 'REG_NO', value, issuer: '-', checkStatus: status }, flags, swapped);
    }

    const flags: FlagRaised[] = [];
    const passes = isContainerNumber(value);
    // The list comes after the check: fillers such as 1234567 are chosen because they pass.
    const filler = isFiller(value.slice(4)) || isFiller(value.slice(4, 10)) || isFiller(value);
    if (!passes) flags.push(raised('CONTAINER_CHECK', `the check digit would be ${containerCheckDigit(value)}`));
    if (filler) flags.push(raised('ID_PLACEHOLDER'));
    const isKnown = options.ownerPrefixes?.has(value.slice(0, 4)) ?? true;
    if (!isKnown) flags.push(raised('CONTAINER_OWNER_UNKNOWN', value.slice(0, 4)));
    const checkStatus = filler ? 'placeholder' : passes ? 'ok' : 'fail';
    return identified(raw, { scheme: 'ISO6346', value, issuer: '-', checkStatus }, flags);
  },
  validate: (value) => canIdentify(value) && (value.scheme !== 'ISO6346' || isContainerNumber(value.value)),
  format: ({ scheme, value }) =>
    scheme === 'ISO6346' ? `${value.slice(0, 4)} ${value.slice(4, 10)} ${value.slice(10)}` : value,
});

function formFault(value: string): string {
  if (/^[A-Z]{4}\d{7}$/u.test(value)) return 'the fourth letter is not U, J or Z';
  if (/^[A-Z]{3}[UJZ]\d{6}$/u.test(value)) return 'without check digit';
  return 'not four letters and seven digits';
}
