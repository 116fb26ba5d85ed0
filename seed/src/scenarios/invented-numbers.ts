/** Codes of North American areas whose numbers 555-0100 to 555-0199 are kept for fiction. */
const AREAS = ['202', '212', '305', '404', '512', '602', '713', '808'];
const NUMBERS_PER_AREA = 100;

/** The `index`-th telephone number that is kept for fiction, in E.164; up to 800. */
export function inventedPhone(index: number): string {
  const area = AREAS[Math.floor(index / NUMBERS_PER_AREA)];
  if (area === undefined) throw new RangeError('No more numbers are kept for fiction');
  return `+1${area}55501${String(index % NUMBERS_PER_AREA).padStart(2, '0')}`;
}

/** An IMO ship number of the range 2,000,000 to 2,999,999, in which no ship is registered, with its check digit. */
export function inventedImo(index: number): string {
  const body = String(200_000 + index);
  const sum = Array.from(body).reduce((total, digit, place) => total + Number(digit) * (7 - place), 0);
  return `${body}${sum % 10}`;
}

/** A container number of the owner code CDM, which nobody holds in these scenarios, with its check digit (ISO 6346). */
export function inventedContainer(index: number): string {
  const body = `CDMU${String(400_000 + index).padStart(6, '0')}`;
  return `${body}${containerDigit(body)}`;
}

/** Check digit of the first ten characters: letters count 10 to 38 without multiples of 11, places weigh powers of two. */
export function containerDigit(body: string): number {
  const sum = Array.from(body).reduce((total, character, place) => total + characterValue(character) * 2 ** place, 0);
  return (sum % 11) % 10;
}

function characterValue(character: string): number {
  if (character >= '0' && character <= '9') return Number(character);
  const index = character.charCodeAt(0) - 65;
  return 10 + index + Math.ceil(index / 10);
}

/** A British IBAN of the bank code DEMO, which does not exist, with its check digits (ISO 7064, modulo 97). */
export function inventedIban(index: number): string {
  const account = `DEMO000000${String(index).padStart(8, '0')}`;
  const digits = Array.from(`${account}GB00`, (character) =>
    character >= 'A' ? String(character.charCodeAt(0) - 55) : character,
  ).join('');
  const check = 98n - (BigInt(digits) % 97n);
  return `GB${String(check).padStart(2, '0')}${account}`;
}
