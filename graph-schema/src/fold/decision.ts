/** A person's or a rule's word on whether entities are the same. */
export interface FoldDecision {
  readonly id: string;
  readonly verdict: 'SAME' | 'NOT_SAME';
  /** Home ids of the entities that it is about: two or more. */
  readonly entities: readonly string[];
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number;
  readonly retractedAt?: number;
}

/** Whether a decision stood at an instant; at any time when none is given. */
export function isStanding(decision: Pick<FoldDecision, 'at' | 'retractedAt'>, knownAt = Infinity): boolean {
  return decision.at <= knownAt && (decision.retractedAt === undefined || decision.retractedAt > knownAt);
}
