/** How exactly a quantity is stated. */
export type Vagueness = 'exact' | 'about' | 'atLeast' | 'atMost' | 'between';

/** One number with its unit, as text. */
export interface QuantityPart {
  readonly number: string;
  readonly unit: string;
}

/** A quantity cut into its words: one part, several that add up (`5 lb 3 oz`), or the two ends of a range. */
export interface QuantityText {
  readonly vagueness: Vagueness;
  readonly parts: readonly QuantityPart[];
}

const about = opening(
  '≈|~|±|about|around|approx|approximately|roughly|some|est|estimated|circa|ca|c|aprox|aproximadamente|aproximado|alrededor de|' +
    'cerca de|unos|unas|environ|env|à peu près|etwa|ungefähr|rund|около|примерно|約|约',
);
const atLeast = opening(
  '>=|>|≥|more than|over|at least|min|minimum|más de|mas de|al menos|plus de|au moins|mehr als|mindestens|über|более|свыше|не менее',
);
const atMost = opening(
  '<=|<|≤|less than|under|up to|at most|max|maximum|menos de|hasta|moins de|weniger als|bis zu|höchstens|менее|до|не более',
);
const number = String.raw`[+\-−(]?(?:\d[\d.,'’٫٬]*(?:[\s\u00A0\u202F]\d{3})*(?:[.,]\d+)?|[.,]\d+)(?:[eE][+-]?\d{1,3})?\)?`;
const between = new RegExp(
  String.raw`^(?:between|from|entre|de|von|zwischen|от)?\s*(${number})\s*(\p{L}[^\d\s]*)?\s*(?:-|–|—|to|and|or|a|y|et|à|bis|und|e|до|и|~)\s*(${number})\s*(\D.*)?$`,
  'iu',
);
const part = new RegExp(String.raw`(${number})\s*([^\d+]*)`, 'giu');
const single = new RegExp(String.raw`^(${number})\s*(\D.*|100 gram)?$`, 'iu');

/** Cuts a quantity as written into numbers and units; undefined if it has another shape. Neither is read yet. */
export function cutQuantity(raw: string): QuantityText | undefined {
  let text = raw.trim().replace(/\s+/gu, ' ');
  let vagueness: Vagueness = 'exact';
  for (const [kind, pattern] of [
    ['about', about],
    ['atLeast', atLeast],
    ['atMost', atMost],
  ] as const) {
    const shorter = text.replace(pattern, '');
    if (shorter === text || shorter === '') continue;
    text = shorter.trim();
    vagueness = kind;
    break;
  }
  if (/^[\d.,]+\s?\+/u.test(text)) {
    text = text.replace('+', '');
    vagueness = 'atLeast';
  }

  const one = single.exec(text);
  if (one && !/\d/u.test(one[2] ?? ''))
    return { vagueness, parts: [{ number: one[1] ?? '', unit: (one[2] ?? '').trim() }] };
  const two = between.exec(text);
  if (two) {
    const [, low = '', lowUnit, high = '', highUnit = ''] = two;
    const unit = highUnit.trim();
    return {
      vagueness: 'between',
      parts: [
        { number: low, unit: lowUnit?.trim() || unit },
        { number: high, unit: unit || (lowUnit?.trim() ?? '') },
      ],
    };
  }
  if (one) return { vagueness, parts: [{ number: one[1] ?? '', unit: (one[2] ?? '').trim() }] };
  return undefined;
}

/** Several numbers with units that add up, such as `5 lb 3 oz`; undefined unless the text is nothing but such. */
export function cutSum(raw: string): readonly QuantityPart[] | undefined {
  const parts: QuantityPart[] = [];
  let rest = raw.trim();
  for (const [whole, value = '', unit = ''] of raw.matchAll(part)) {
    parts.push({ number: value, unit: unit.replace(/\b(?:and|y|et|und|,)\s*$/iu, '').trim() });
    rest = rest.replace(whole.trim(), '').trim();
  }
  return rest === '' && parts.length > 1 && parts.every(({ unit }) => /^\p{L}+\.?$/u.test(unit)) ? parts : undefined;
}

function opening(phrases: string): RegExp {
  const longestFirst = phrases.split('|').sort((a, b) => b.length - a.length);
  const whole = longestFirst.map((phrase) =>
    /^[a-zà-ÿа-я]/iu.test(phrase) ? String.raw`${phrase}(?!\p{L})\.?` : phrase,
  );
  return new RegExp(String.raw`^(?:${whole.join('|')})\s*`, 'iu');
}
