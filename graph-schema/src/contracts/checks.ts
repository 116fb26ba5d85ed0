import * as z from 'zod';

/** Whom or what a check is about: a document, another identifier, or a name with the day of birth. */
export const checkRequestSchema = z.union(
  [
    z.strictObject({ document: z.string().trim().min(3).max(60) }),
    z.strictObject({ identifier: z.string().trim().min(3).max(60) }),
    z.strictObject({ name: z.string().trim().min(1).max(200), birthDate: z.iso.date() }),
  ],
  'one of {document}, {identifier}, {name, birthDate}',
);
export type CheckRequest = z.infer<typeof checkRequestSchema>;

/** Hit or no hit, and whom to ask; never what is known. */
export const checkAnswerSchema = z.strictObject({
  hit: z.boolean(),
  /** Codes of the agencies whose information it is. */
  contacts: z.array(z.string()),
});
export type CheckAnswer = z.infer<typeof checkAnswerSchema>;

/** What the owner of a record is told: that somebody checked and met it. */
export const checkNoticeSchema = z.strictObject({
  at: z.string(),
  /** The agency that checked. */
  agency: z.string(),
  record: z.string(),
  /** Whether whoever checked was told that there is a record. */
  wasTold: z.boolean(),
});
export const checkNoticesSchema = z.strictObject({ notices: z.array(checkNoticeSchema) });
export type CheckNotice = z.infer<typeof checkNoticeSchema>;
