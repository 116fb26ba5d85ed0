/** A claim as far as its weight in a fact goes. */
export interface Weighed {
  readonly origin: string;
  /** 0..1. */
  readonly confidence: number;
}

/** 1 − Π(1 − c) over distinct origins, where only the best claim of each origin counts. */
export function combineConfidence(claims: Iterable<Weighed>): number {
  const best = new Map<string, number>();
  for (const { origin, confidence } of claims) best.set(origin, Math.max(best.get(origin) ?? 0, confidence));

  // Sorted, because a product of floats depends on its order and the same claims must give the same bytes.
  const doubts = [...best.values()].sort((a, b) => a - b).map((confidence) => 1 - confidence);
  return 1 - doubts.reduce((product, doubt) => product * doubt, 1);
}
