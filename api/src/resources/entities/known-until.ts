/** The latest instant that a JavaScript date can hold: what is known now is known until then. */
export const UNTIL_EVER = 8_640_000_000_000_000;
