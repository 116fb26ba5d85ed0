/** What tests of the whole log reach into: made logs, and attacks on them. */
export { asLog, capture, flipped, linesOf } from './verify/attack.testing.ts';
export { aFolder, madeEntries, madeLog } from './testing.ts';
