import type { Position } from '../../../state/chart-content.ts';

/** What a layout is given: entities and links by id, the places that stand, and those that must not move. */
export interface LayoutRequest {
  readonly run: number;
  readonly entities: readonly string[];
  readonly links: readonly (readonly [from: string, to: string])[];
  readonly positions: Readonly<Record<string, Position>>;
  readonly fixed: readonly string[];
  readonly seed: number;
}

/** What it answers: first what has been reached now and then, at last the end. */
export interface LayoutReply {
  readonly run: number;
  readonly positions: Readonly<Record<string, Position>>;
  readonly isDone: boolean;
}
