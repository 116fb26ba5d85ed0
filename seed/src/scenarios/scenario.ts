import type { DemonstrationImport } from './demonstration-import.ts';

/** A synthetic case: what it tells, the files that tell it, and what a question must find in them. */
export type Scenario<Truth = unknown> = {
  readonly id: string;
  readonly title: string;
  readonly story: string;
  readonly imports: readonly DemonstrationImport[];
  /** What must be found, by the source's own keys; the content of the scenario's `.truth.json`. */
  readonly truth: Truth;
};
