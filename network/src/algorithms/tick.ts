/**
 * Called now and then by a long algorithm with how far it is, so that progress, deadline and cancel live outside it: what
 * the callback throws ends the work.
 */
export type Tick = (done: number, all: number) => void;
