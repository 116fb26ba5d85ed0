import type { TextEncoding } from '@corridor/graph-schema/profiles';
import { FileRejected } from './file-rejected.ts';

/** What the whole of a part says about its text. */
export interface TextFacts {
  readonly head: Buffer;
  readonly validUtf8: boolean;
}

export interface EncodingFinding {
  readonly encoding: TextEncoding;
  /** Why it is a guess; absent where a mark, a declaration or the profile settles it. */
  readonly guess?: string;
}

/** The encoding that a byte-order mark states. */
export function encodingOfMark(head: Buffer): TextEncoding | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return undefined;
}

/**
 * Finds the encoding. A byte-order mark wins over the profile, the profile over an XML declaration, and valid UTF-8 over
 * Windows-1252, which any bytes fit.
 */
export function detectEncoding(
  facts: TextFacts,
  wanted: TextEncoding | 'auto',
  xmlDeclared?: TextEncoding,
): EncodingFinding {
  const mark = encodingOfMark(facts.head);
  if (mark !== undefined) {
    const differs = wanted !== 'auto' && wanted !== mark;
    return differs
      ? { encoding: mark, guess: `the profile says ${wanted}, the byte-order mark ${mark}` }
      : { encoding: mark };
  }
  const wide = wideByZeros(facts.head);
  if (wide !== undefined)
    return wanted === wide ? { encoding: wide } : { encoding: wide, guess: `no byte-order mark, zeros as in ${wide}` };
  const said = wanted === 'auto' ? xmlDeclared : wanted;
  if (said === 'windows-1252') return { encoding: said };
  if (facts.validUtf8) {
    const impossible = said !== undefined && said !== 'utf-8' && wanted !== 'auto';
    return impossible ? { encoding: said } : { encoding: 'utf-8' };
  }
  if (said === 'utf-16le' || said === 'utf-16be') return { encoding: said };
  return { encoding: 'windows-1252', guess: 'not valid UTF-8, read as Windows-1252' };
}

/** The encoding that an XML declaration names, where it is one of those read here; Latin-1 is read as its superset. */
export function xmlDeclaredEncoding(head: Buffer): TextEncoding | undefined {
  const declaration = /^\s*<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/u.exec(head.toString('latin1', 0, 400));
  const name = declaration?.[1]?.toLowerCase();
  if (name === undefined || name === 'utf-8' || name === 'us-ascii' || name === 'ascii') return undefined;
  if (name === 'windows-1252' || name === 'cp1252' || name === 'iso-8859-1' || name === 'latin1') return 'windows-1252';
  // Without a mark or zeros the bytes cannot be UTF-16, whatever is declared: the text was converted on its way.
  if (name.startsWith('utf-16')) return undefined;
  throw new FileRejected(
    'FORMAT_UNKNOWN',
    `The XML declares the encoding ${name}; UTF-8, UTF-16 and Windows-1252 are read.`,
  );
}

/** Bytes to text, a piece at a time; a byte-order mark is dropped, a character may straddle two pieces. */
export async function* decodeText(chunks: AsyncIterable<Buffer>, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/** Whether text ends with a line end. @param tail its last two bytes. */
export function endsWithLine(tail: Buffer, encoding: TextEncoding): boolean {
  const last = new TextDecoder(encoding).decode(encoding.startsWith('utf-16') ? tail : tail.subarray(-1));
  return last === '\n' || last === '\r';
}

/** Text in Latin script as UTF-16 has a zero in nearly every second byte. */
function wideByZeros(head: Buffer): TextEncoding | undefined {
  const zeros = [0, 0];
  const length = Math.min(head.length, 4096) & ~1;
  if (length < 4) return undefined;
  for (let at = 0; at < length; at += 1) if (head[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = length / 2;
  if (odd > half * 0.3 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.3 && odd < half * 0.05) return 'utf-16be';
  return undefined;
}
