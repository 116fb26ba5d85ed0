/** The least and the greatest day: an open start and an open end. */
export const LEAST_DAY = -2147483648;
export const GREATEST_DAY = 2147483647;

/** When a claim holds: four whole days since 1970-01-01, half-open, in the order fromEarliest, fromLatest, toEarliest, toLatest. */
export type Validity = readonly [fromEarliest: number, fromLatest: number, toEarliest: number, toLatest: number];

/** Nothing is known of the period: possible on every day, certain on none. */
export const UNKNOWN_VALIDITY: Validity = [LEAST_DAY, GREATEST_DAY, LEAST_DAY, GREATEST_DAY];
