import { isContainerNumber } from './container-number.ts';
import { isImoNumber } from './imo-number.ts';

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const digits = Array.from('0123456789');

/** The check of a scheme; what has none lets everything pass. */
const checks: Readonly<Record<string, (value: string) => boolean>> = {
  ISO6346: isContainerNumber,
  IMO: isImoNumber,
};

/** Whether the numbers of a scheme have a check digit that is known here. */
export function hasCheck(scheme: string): boolean {
  return checks[scheme] !== undefined;
}

/**
 * Values that one error turns into this one and that pass the check of the scheme, too: another letter in the place of a
 * letter, another digit in the place of a digit, or two neighbours changed over. Sorted; not the value itself. Of schemes
 * whose length is free also those with one character more or less are an error away, but too many to be worth a look.
 */
export function misreadings(scheme: string, value: string): string[] {
  const passes = checks[scheme] ?? (() => true);
  const found = new Set<string>();
  for (const [place, character] of Array.from(value).entries()) {
    const before = value.slice(0, place);
    const after = value.slice(place + 1);
    const others = digits.includes(character) ? digits : letters.includes(character) ? letters : [];
    for (const other of others) found.add(before + other + after);
    if (after !== '') found.add(`${before}${after.charAt(0)}${character}${after.slice(1)}`);
  }
  found.delete(value);
  return [...found].filter(passes).sort();
}
