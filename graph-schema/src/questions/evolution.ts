import * as z from 'zod';
import { entitySummarySchema } from '../contracts/entity-summary.ts';
import { communityMethodSchema } from './communities.ts';
import { defineQuestion } from './define-question.ts';
import { graphParams } from './graph-params.ts';

const dateSchema = z.iso.date('a day, such as 2026-01-31');

const snapshotSchema = z.strictObject({
  /** The first day of its window, and the first day after it. */
  at: z.string(),
  until: z.string(),
  nodes: z.int(),
  links: z.int(),
  communities: z.array(
    z.strictObject({
      /** Such as `2026-01-31/1`: the largest of that day. */
      id: z.string(),
      size: z.int(),
      members: z.array(entitySummarySchema),
      stability: z.number(),
    }),
  ),
});

const eventSchema = z.strictObject({
  /** Matched by none: `birth`, `dormant`, and `death` where that lasts; one to one by size: `continue`, `grow`, `shrink`. */
  type: z.enum(['birth', 'death', 'continue', 'grow', 'shrink', 'merge', 'split', 'dormant']),
  /** The snapshot at which it shows. */
  at: z.string(),
  from: z.array(z.string()),
  to: z.array(z.string()),
  /** Of each pair that matches, in the order of whichever side is several. */
  jaccard: z.array(z.number()),
});

/** What happened to a network between windows of time, apart from what only became known. */
export const evolutionQuestion = defineQuestion({
  name: 'evolution',
  title: 'How did this network change over time?',
  params: z.strictObject({
    ...graphParams,
    /** The days on which windows begin; or a series of windows from `begin` up to `end`. Nothing of these: four windows over all known days. */
    at: z.array(dateSchema).min(1).max(60).optional(),
    begin: dateSchema.optional(),
    end: dateSchema.optional(),
    stepDays: z.int().min(1).max(36_500).optional(),
    /** A link belongs to a window that it overlaps. Absent: a step, or with `at` a day. */
    windowDays: z.int().min(1).max(36_500).optional(),
    /** Communities match that share so much of their members. */
    threshold: z.number().min(0.01).max(1).default(0.3),
    /** What is matched by none for so many snapshots is dormant, and dead after that. */
    dormantFor: z.int().min(0).max(60).default(1),
    method: communityMethodSchema.default('leiden'),
    resolution: z.number().min(0.01).max(100).default(1),
    runs: z.int().min(1).max(20).default(5),
    /** An instant: what became known since then of links of these windows is told apart. */
    knownBefore: z.iso
      .datetime({ offset: true, error: 'an instant with its zone, such as 2026-01-31T12:00:00Z' })
      .optional(),
    /** At most so many members of a community, and lines of each list of changes. */
    limit: z.int().min(1).max(10_000).default(500),
  }),
  result: z.strictObject({
    snapshots: z.array(snapshotSchema),
    events: z.array(eventSchema),
    /** From each snapshot to the next: who came and went, who of those who stayed plays another role, and how many links. */
    changes: z.array(
      z.strictObject({
        at: z.string(),
        joined: z.array(entitySummarySchema),
        left: z.array(entitySummarySchema),
        joinedCount: z.int(),
        leftCount: z.int(),
        roles: z.array(
          z.strictObject({
            entity: entitySummarySchema,
            /** Roles that records give for the one window and not for the other. */
            gained: z.array(z.string()),
            lost: z.array(z.string()),
            claims: z.array(z.string()),
          }),
        ),
        roleCount: z.int(),
        started: z.int(),
        ended: z.int(),
      }),
    ),
    /** Links of a snapshot that were not known at `knownBefore`: new knowledge, not change. */
    newlyKnown: z.array(
      z.strictObject({
        at: z.string(),
        from: entitySummarySchema,
        to: entitySummarySchema,
        claims: z.array(z.string()),
      }),
    ),
  }),
  beside: z.object({}),
  purposes: ['investigation', 'planning', 'reporting'],
  projection: 'full',
  cost: 'heavy',
});
