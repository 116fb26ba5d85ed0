import { expect, test } from 'vitest';
import { isLong } from '../support/env.ts';
import { attacksOf, attackUnits } from './attack-strings.ts';
import { writtenRegexes } from './regexes.ts';

/** The figure is 50 ms; four times as much on a machine that does other things beside. */
const LIMIT_MS = isLong() ? 50 : 200;

const regexes = writtenRegexes(['api', 'workers', 'graph-schema', 'network', 'seed', 'web']);

test(`no regular expression of ${regexes.length} takes long on 100 KB`, { timeout: 600_000 }, () => {
  const slow: string[] = [];
  let tried = 0;
  for (const { place, source, flags } of regexes) {
    const regex = new RegExp(source, flags);
    for (const unit of attackUnits(source)) {
      const worst = worstOf(regex, unit);
      tried += 1;
      if (worst <= LIMIT_MS) continue;
      slow.push(`${place} /${source}/${flags} on ${JSON.stringify(unit)}: ${Math.round(worst)} ms`);
      break;
    }
  }

  console.log(`${tried} attacks on ${regexes.length} regular expressions`);
  expect(slow).toStrictEqual([]);
});

/** CPU time on the longest attack; the shorter ones stop what would not come to an end. */
function worstOf(regex: RegExp, unit: string): number {
  let worst = 0;
  for (const attack of attacksOf(unit)) {
    regex.lastIndex = 0;
    const before = process.threadCpuUsage();
    if (regex.global) attack.replaceAll(regex, '');
    else regex.test(attack);
    const { user, system } = process.threadCpuUsage(before);
    worst = (user + system) / 1_000;
    if (worst > LIMIT_MS) return worst;
  }
  return worst;
}
