/** A state with what it was before and what was undone; every change is one step. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
}

/** At most so many steps can be undone. */
const MAX_STEPS = 200;

/** A history without steps. */
export function startHistory<State>(present: State): History<State> {
  return { past: [], present, future: [] };
}

/** Adds a step; what was undone is gone. A change that changes nothing is no step. */
export function step<State>(history: History<State>, present: State): History<State> {
  if (present === history.present) return history;
  return { past: [...history.past, history.present].slice(-MAX_STEPS), present, future: [] };
}

/** Replaces the present without a step: for what a step brings about by itself, such as a layout. */
export function amend<State>(history: History<State>, present: State): History<State> {
  return { ...history, present };
}

/** Takes the last step back. */
export function undo<State>(history: History<State>): History<State> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
}

/** Does the step again that was taken back last. */
export function redo<State>(history: History<State>): History<State> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
}
