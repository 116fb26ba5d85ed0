import { accepted, defineValue, raised } from './define-value.ts';
import type { Cleaned } from './define-value.ts';
import { cleanMissing } from './missing-code.ts';
import type { MissingOptions } from './missing-value.ts';

/** 0 public, 1 official use, 2 restricted, 3 confidential. */
export type Level = 0 | 1 | 2 | 3;
export type HandlingCode = 'H0' | 'H1' | 'H2' | 'H3';

/** How information may be used and passed on. */
export interface Handling {
  readonly level: Level;
  readonly handling: HandlingCode;
  /** Codes of agencies or countries beside the owner, sorted; `ALL` is everybody. */
  readonly releasableTo: readonly string[];
}

export interface HandlingOptions extends MissingOptions {
  /** What this agency takes where the source says nothing; absent: confidential, H3, nobody else. */
  readonly strictest?: Handling;
  /** The agency's own words for a level, in lower case. */
  readonly levels?: Readonly<Record<string, Level>>;
}

const levelWords: Readonly<Record<string, Level>> = {
  public: 0,
  unclassified: 0,
  open: 0,
  'unclassified//fouo': 1,
  official: 1,
  'official use': 1,
  'for official use only': 1,
  fouo: 1,
  'law enforcement only': 1,
  'law enforcement sensitive': 1,
  les: 1,
  internal: 1,
  restricted: 2,
  'official sensitive': 2,
  'official-sensitive': 2,
  reservado: 2,
  'diffusion restreinte': 2,
  vs_nfd: 2,
  'eu restricted': 2,
  confidential: 3,
  confidencial: 3,
  confidentiel: 3,
  vertraulich: 3,
  secret: 3,
  secreto: 3,
};

/** Level, handling code and release list of a record (fault B77). Missing or contradictory: the strictest default, and the owner is asked. */
export const handlingValue = defineValue<Handling, HandlingOptions>({
  name: 'handling',
  clean(raw, options) {
    const strictest = options.strictest ?? { level: 3, handling: 'H3', releasableTo: [] };
    if (cleanMissing(raw, options.missing)) return defaulted(strictest, 'missing');
    const levels = new Set<Level>();
    const codes = new Set<HandlingCode>();
    let releasableTo: readonly string[] | undefined;
    for (const part of raw
      .split(/\/\/|[;|\n]|,(?=\s*(?:REL|H\d|level))/iu)
      .map((text) => text.trim())
      .filter(Boolean)) {
      const release = /^(?:REL(?:EASABLE)?(?:\s+TO)?|RELTO)\b[\s:]*(.*)$/iu.exec(part)?.[1];
      if (release !== undefined) {
        if (releasableTo !== undefined) return defaulted(strictest, 'two release lists');
        releasableTo = [
          ...new Set(
            release
              .toUpperCase()
              .split(/[\s,]+/u)
              .filter(Boolean),
          ),
        ].sort();
        continue;
      }
      const code = /^(?:handling\s*(?:code)?\s*[:=]?\s*)?H?([0-3])$/iu.exec(part);
      const level = readLevel(part, options.levels);
      if (/^(?:handling.*|H[0-3])$/iu.test(part) && code) codes.add(toCode(code[1]));
      else if (level !== undefined) levels.add(level);
      else return defaulted(strictest, `not understood: ${part.slice(0, 40)}`);
    }
    if (levels.size > 1 || codes.size > 1) return defaulted(strictest, 'contradictory');
    const [level] = levels;
    const [handling] = codes;
    const isPart = level === undefined || handling === undefined;
    const value: Handling = {
      level: level ?? strictest.level,
      handling: handling ?? strictest.handling,
      releasableTo: releasableTo ?? strictest.releasableTo,
    };
    return accepted(value, isPart ? [raised('HANDLING_DEFAULTED', level === undefined ? 'level' : 'handling')] : []);
  },
  validate: ({ level, handling }) => [0, 1, 2, 3].includes(level) && /^H[0-3]$/u.test(handling),
  format: ({ level, handling, releasableTo }) =>
    [`level ${level}`, handling, ...(releasableTo.length > 0 ? [`REL ${releasableTo.join(' ')}`] : [])].join(' // '),
});

function defaulted(strictest: Handling, detail: string): Cleaned<Handling> {
  return accepted(strictest, [raised('HANDLING_DEFAULTED', detail)]);
}

function readLevel(part: string, own: Readonly<Record<string, Level>> = {}): Level | undefined {
  const word = part.toLowerCase();
  const digit = /^(?:level\s*[:=]?\s*)?([0-3])$/u.exec(word)?.[1];
  if (own[word] !== undefined) return own[word];
  return digit === undefined ? levelWords[word] : toLevel(digit);
}

function toLevel(digit: string): Level {
  return digit === '0' ? 0 : digit === '1' ? 1 : digit === '2' ? 2 : 3;
}

function toCode(digit: string | undefined): HandlingCode {
  return digit === '0' ? 'H0' : digit === '1' ? 'H1' : digit === '2' ? 'H2' : 'H3';
}
