/** A scheme of grading: which codes it has, and what a pair of them is worth between 0 and 1. */
export interface GradeTable {
  readonly source: string;
  readonly info: string;
  /** Confidence by source code, one value for each information code in order. */
  readonly confidence: Readonly<Record<string, readonly number[]>>;
}

/** Changes with every change of a value below; answers name it. */
export const GRADE_TABLES_VERSION = '1';

/** Of information without a grade: never better than the worst that is usable. */
export const UNGRADED_CONFIDENCE = 0.2;

/**
 * Starting values. 4x4 is the table of the domain model. 6x6 is that of the Admiralty: F and 6 say that it cannot be judged, 5 that it is
 * improbable. 5x5x5: information 4 cannot be judged, 5 is suspected to be false. 3x5x2: assessment D is not known, E suspected to be
 * false. Schemes are never turned into one another's letters; only the numbers are compared.
 */
export const gradeTables: Readonly<Record<string, GradeTable>> = {
  '4x4': {
    source: 'ABCX',
    info: '1234',
    confidence: {
      A: [0.95, 0.85, 0.8, 0.6],
      B: [0.85, 0.75, 0.7, 0.5],
      C: [0.6, 0.45, 0.45, 0.25],
      X: [0.6, 0.45, 0.5, 0.2],
    },
  },
  '6x6': {
    source: 'ABCDEF',
    info: '123456',
    confidence: {
      A: [0.95, 0.85, 0.7, 0.4, 0.1, 0.5],
      B: [0.9, 0.8, 0.65, 0.35, 0.1, 0.45],
      C: [0.8, 0.7, 0.5, 0.3, 0.08, 0.35],
      D: [0.6, 0.5, 0.35, 0.2, 0.05, 0.25],
      E: [0.4, 0.3, 0.2, 0.1, 0.05, 0.15],
      F: [0.65, 0.5, 0.4, 0.25, 0.08, 0.2],
    },
  },
  '5x5x5': {
    source: 'ABCDE',
    info: '12345',
    confidence: {
      A: [0.95, 0.85, 0.8, 0.55, 0.1],
      B: [0.85, 0.75, 0.7, 0.45, 0.1],
      C: [0.65, 0.5, 0.5, 0.3, 0.08],
      D: [0.45, 0.3, 0.3, 0.15, 0.05],
      E: [0.6, 0.45, 0.45, 0.2, 0.05],
    },
  },
  '3x5x2': {
    source: '123',
    info: 'ABCDE',
    confidence: {
      '1': [0.95, 0.85, 0.7, 0.5, 0.1],
      '2': [0.7, 0.6, 0.45, 0.3, 0.08],
      '3': [0.4, 0.35, 0.2, 0.1, 0.05],
    },
  },
};
