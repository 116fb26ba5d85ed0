/** Two angles as stated, not yet looked at for sense. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
  readonly precisionKm: number;
}

interface Angle {
  readonly degrees: number;
  /** The smallest step that the text shows, in degrees. */
  readonly step: number;
  readonly axis?: 'lat' | 'lon';
}

const KM_PER_DEGREE = 111.195;
const one = String.raw`([NSEWЮСВЗ])?\s*([+\-−]?\d{1,3}(?:[.,]\d+)?)\s*(?:[°º]|deg\.?)?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:['′’´]|min\.?)?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["″”]|''|’’|sec\.?)?)?)?\s*([NSEWЮСВЗ])?`;
const pair = new RegExp(String.raw`^\(?\s*${one}\s*[,;/ ]\s*${one}\s*\)?$`, 'iu');
const withHemispheres = new RegExp(String.raw`^${one}\s*[,;/ ]?\s*${one}$`, 'iu');

/** Reads two angles in any of the common notations; undefined if the text is not that. */
export function readPosition(raw: string, order: 'latLon' | 'lonLat'): Position | undefined {
  const text = raw
    .normalize('NFC')
    .trim()
    .replace(/^(?:lat(?:itude)?|lon(?:g|gitude)?)\s*[:=]?\s*/iu, '')
    .replace(/(?<![,;\s])[,;\s]+(?:lat(?:itude)?|lon(?:g|gitude)?)\s*[:=]?\s*/iu, '; ')
    .replace(/^POINT\s*\(\s*(\S+)\s+(\S+)\s*\)$/iu, '$2; $1');
  return readLocode(text) ?? readIso6709(text) ?? readPair(text, order);
}

/** `5155N 00428E` as in UN/LOCODE: degrees and minutes. */
function readLocode(text: string): Position | undefined {
  const match = /^(\d{2})(\d{2})([NS])\s?(\d{3})(\d{2})([EW])$/iu.exec(text);
  if (!match) return undefined;
  const [, latDegrees, latMinutes, latSide = '', lonDegrees, lonMinutes, lonSide = ''] = match;
  if (Number(latMinutes) > 59 || Number(lonMinutes) > 59) return undefined;
  const latitude = signed(Number(latDegrees) + Number(latMinutes) / 60, latSide);
  const longitude = signed(Number(lonDegrees) + Number(lonMinutes) / 60, lonSide);
  return position(latitude, longitude, 1 / 60);
}

/** `+51.5000-000.1200/` */
function readIso6709(text: string): Position | undefined {
  const match = /^([+-]\d{2}(?:\.\d+)?)([+-]\d{3}(?:\.\d+)?)(?:[+-]\d+(?:\.\d+)?)?\/?$/u.exec(text);
  if (!match) return undefined;
  const [, latitude = '', longitude = ''] = match;
  return position(Number(latitude), Number(longitude), stepOf(latitude, 1));
}

function readPair(text: string, order: 'latLon' | 'lonLat'): Position | undefined {
  // In `51,5, -0,12` the comma divides both ways; the reading with a blank after it is the one that is meant.
  const plain = /^([+\-−]?\d+(?:\.\d+)?)\s*,\s*([+\-−]?\d+(?:\.\d+)?)$/u.exec(text);
  const match = plain
    ? [text, undefined, plain[1], undefined, undefined, undefined, undefined, plain[2]]
    : (pair.exec(text) ?? (/[NSEW]/iu.test(text) ? withHemispheres.exec(text) : null));
  if (!match) return undefined;
  const first = angle(match.slice(1, 6));
  const second = angle(match.slice(6, 11));
  if (!first || !second || (first.axis !== undefined && first.axis === second.axis)) return undefined;
  const isLonFirst =
    first.axis === 'lon' ||
    second.axis === 'lat' ||
    (first.axis === undefined && second.axis === undefined && order === 'lonLat');
  const [latitude, longitude] = isLonFirst ? [second, first] : [first, second];
  return position(latitude.degrees, longitude.degrees, Math.max(latitude.step, longitude.step));
}

function angle([before, degreeText = '', minuteText, secondText, after]: readonly (string | undefined)[]):
  Angle | undefined {
  const side = (before ?? after ?? '').toUpperCase();
  if (before !== undefined && after !== undefined) return undefined;
  const number = (text: string | undefined) => Number((text ?? '0').replace(',', '.').replace('−', '-'));
  const [degrees, minutes, seconds] = [number(degreeText), number(minuteText), number(secondText)];
  if (minutes >= 60 || seconds >= 60 || (minuteText !== undefined && !Number.isInteger(degrees))) return undefined;
  const size = Math.abs(degrees) + minutes / 60 + seconds / 3600;
  const isNegative = /^[-−]/u.test(degreeText.trim());
  const value = side === '' ? (isNegative ? -size : size) : signed(size, side) * (isNegative ? -1 : 1);
  const step =
    secondText !== undefined
      ? stepOf(secondText, 1 / 3600)
      : minuteText !== undefined
        ? stepOf(minuteText, 1 / 60)
        : stepOf(degreeText, 1);
  const axis = side === '' ? undefined : /[NSЮС]/u.test(side) ? ('lat' as const) : ('lon' as const);
  return { degrees: value, step, ...(axis !== undefined && { axis }) };
}

function stepOf(text: string, unit: number): number {
  return unit * 10 ** -(/[.,](\d+)/u.exec(text)?.[1]?.length ?? 0);
}

/** South and west are negative. `O` is not read: it is west in Spanish and east in German. */
function signed(size: number, side: string): number {
  return /[SWЮЗ]/iu.test(side) ? -size : size;
}

function position(latitude: number, longitude: number, step: number): Position {
  const round = (value: number) => Number(value.toFixed(7));
  return {
    latitude: round(latitude),
    longitude: round(longitude),
    precisionKm: Number((step * KM_PER_DEGREE).toPrecision(3)),
  };
}
