const candidates = [',', ';', '\t', '|'] as const;
const linesLookedAt = 20;

/**
 * The delimiter that the first lines agree on: the one that cuts most of them into the same number (at least two) of cells;
 * of equals the one with more cells. Undefined: a single column.
 * @param head text from the header on; its last line may be cut.
 */
export function sniffDelimiter(head: string, quote: string): string | undefined {
  let best: { delimiter: string; share: number; cells: number } | undefined;
  for (const delimiter of candidates) {
    const counts = cellCounts(head, delimiter, quote);
    const [cells, share] = mostFrequent(counts);
    if (cells < 2 || share < 0.5) continue;
    // A tenth of disagreement (ragged rows) must not decide against twice the cells.
    const better = best === undefined || share > best.share + 0.1 || (share > best.share - 0.1 && cells > best.cells);
    if (better) best = { delimiter, share, cells };
  }
  return best?.delimiter;
}

/** The number of cells of each of the first lines that have any text, quotes respected. */
export function cellCounts(head: string, delimiter: string, quote: string): number[] {
  const counts: number[] = [];
  let cells = 1;
  let quoted = false;
  let atStart = true;
  let empty = true;
  for (const character of head) {
    if (quote !== '' && character === quote && (quoted || atStart)) {
      quoted = !quoted;
      // A doubled quote inside a cell closes and opens it again.
      atStart = !quoted;
      empty = false;
    } else if (!quoted && (character === '\n' || character === '\r')) {
      if (!empty) counts.push(cells);
      if (counts.length >= linesLookedAt) return counts;
      cells = 1;
      atStart = true;
      empty = true;
    } else if (!quoted && character === delimiter) {
      cells += 1;
      atStart = true;
      empty = false;
    } else {
      atStart = false;
      empty = false;
    }
  }
  // The last line may be cut; it counts only where it is all there is.
  if (counts.length === 0 && !empty) counts.push(cells);
  return counts;
}

function mostFrequent(counts: readonly number[]): [count: number, share: number] {
  const frequency = new Map<number, number>();
  for (const count of counts) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  let best: [number, number] = [0, 0];
  for (const [count, times] of frequency)
    if (times > best[1] || (times === best[1] && count > best[0])) best = [count, times];
  return [best[0], counts.length === 0 ? 0 : best[1] / counts.length];
}
