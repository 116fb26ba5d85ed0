import * as z from 'zod';
import { envelopeSchema } from './envelope.ts';
import {
  exportedRecordSchema,
  exportFormats,
  leavingParams,
  namesItsRecipient,
  recipientFault,
  watermarkSchema,
} from './exports.ts';
import { markingSchema } from './marking.ts';

/** Forms of a file that an answer leaves in: one of its tables, all of it, or a report to be printed. */
export const answerFormats = [...exportFormats, 'html'] as const;
export type AnswerFormat = (typeof answerFormats)[number];

/** Putting the answer to a question into a file. */
export const answerExportRequestSchema = z
  .strictObject({
    /** As the question takes them. */
    params: z.record(z.string(), z.unknown()).default({}),
    format: z.enum(answerFormats),
    /** With `csv`: which table of the report, by its name; absent: the first. */
    table: z.string().min(1).max(60).optional(),
    ...leavingParams,
  })
  .refine(namesItsRecipient, recipientFault)
  .refine(({ format, table }) => table === undefined || format === 'csv', {
    path: ['table'],
    message: 'goes with the format csv, and with no other',
  });
export type AnswerExportRequest = z.infer<typeof answerExportRequestSchema>;

/** The records that an answer rests on: how many of which source, and the first of them with their grades. */
export const recordsBehindSchema = z.strictObject({
  total: z.int(),
  sources: z.array(z.strictObject({ source: z.string(), records: z.int() })),
  listed: z.array(exportedRecordSchema),
});
export type RecordsBehind = z.infer<typeof recordsBehindSchema>;

/** The file of an answer in JSON. Everything but the watermark follows from the data, the question and the reader. */
export const answerFileSchema = z.strictObject({
  form: z.literal('corridor-answer/1'),
  marking: markingSchema,
  watermark: watermarkSchema,
  answer: envelopeSchema,
  records: recordsBehindSchema,
});
export type AnswerFile = z.infer<typeof answerFileSchema>;
