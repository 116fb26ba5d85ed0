import * as z from 'zod';

/** A network in figures. What has no meaning, such as a mean distance where nothing is linked, is null; so are distances in one too large for them. */
export const networkFiguresSchema = z.strictObject({
  nodes: z.int(),
  ties: z.int(),
  /** Parts that hang together, whatever the direction; something without a tie is a part of its own. */
  components: z.int(),
  /** Nodes of the largest of them. */
  largest: z.int(),
  isolates: z.int(),
  /** Share of the possible pairs that are tied. */
  density: z.number(),
  /** Mean of the local coefficients; of fewer than two neighbours 0. Direction plays no part. */
  clustering: z.number(),
  /** Mean and greatest distance in hops over pairs with a way, along directions where they count. */
  meanDistance: z.number().nullable(),
  diameter: z.int().nullable(),
  /** Mean of 1 ÷ distance over all pairs; 0 where there is no way. */
  efficiency: z.number().nullable(),
  /** Freeman’s, of degree: 1 for a star, 0 where all are alike. */
  centralisation: z.number().nullable(),
  /** Correlation of degrees at the two ends of ties. */
  assortativity: z.number().nullable(),
});
