import type { ComponentType } from 'react';

/** A question that is put to the network beside the chart, with the panel that asks and shows it. */
export interface Analysis {
  readonly name: string;
  /** As a person asks it. */
  readonly title: string;
  /** What the answer tells, in a sentence or two. */
  readonly about: string;
  readonly Panel: ComponentType;
}
