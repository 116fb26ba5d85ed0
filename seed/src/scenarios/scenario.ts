import type { DemonstrationImport } from './demonstration-import.ts';

/** A synthetic case: what it tells, the files that tell it, and what a question must find in them. */
export type Scenario<Truth = unknown> = {
  readonly id: string;
  readonly title: string;
  readonly story: string;
  readonly imports: readonly DemonstrationImport[];
  /** Single records that their owners release after the files are in. */
  readonly releases?: readonly Release[];
  /** What must be found, by the source's own keys; the content of the scenario's `.truth.json`. */
  readonly truth: Truth;
};

/** One record that its owner gives to another agency: found by a thing that it alone speaks of. */
export type Release = {
  readonly event: string;
  /** The source as others call it, and the key of the thing in it. */
  readonly source: string;
  readonly key: string;
  /** The account that releases it. */
  readonly by: string;
  readonly to: string;
};
