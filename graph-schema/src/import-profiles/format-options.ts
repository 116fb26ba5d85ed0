import * as z from 'zod';
import { column } from './condition.ts';

export const formatTypes = ['csv', 'ndjson', 'json', 'xml', 'xlsx'] as const;
export const textEncodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;

const pathSchema = z.string().min(1).max(500);

/** The `format` member of an import profile: how a file is cut into rows. What is left out is found in the file itself. */
export const formatOptionsSchema = z.strictObject({
  type: z
    .enum([...formatTypes, 'auto'])
    .describe('`auto`: by the content of each file, for tables that people keep in whatever program they have.'),
  delimiter: z
    .union([z.literal('auto'), z.string().length(1)])
    .optional()
    .describe('CSV: one character, or `auto` (one of `,` `;` tab `|`, by what the first lines agree on).'),
  encoding: z
    .enum([...textEncodings, 'auto'])
    .optional()
    .describe(
      '`auto`: byte-order mark, else XML declaration, else UTF-8 if the whole file is valid, else Windows-1252 with a flag.',
    ),
  header: z.boolean().optional().describe('CSV and XLSX: the first row names the columns; unless said, yes.'),
  columns: z
    .array(z.string().min(1).max(200))
    .min(1)
    .max(4000)
    .optional()
    .describe('Names of the columns in order: where there is no header, or instead of it. Without both: `c1`, `c2`, …'),
  quote: z.string().max(1).optional().describe('CSV: the quoting character; empty: nothing is quoted.'),
  escape: z
    .string()
    .length(1)
    .optional()
    .describe('CSV: what makes a quote inside quotes ordinary; unless said, the quote itself.'),
  skipLines: z.int().min(0).max(1000).optional().describe('CSV and XLSX: lines above the header to pass over.'),
  comment: z.string().min(1).max(10).optional().describe('CSV: lines that start with this are passed over.'),
  sheet: z
    .union([z.string().min(1).max(100), z.int().min(1)])
    .optional()
    .describe('XLSX: name or 1-based number of the sheet; unless said, the first.'),
  /**
   * JSON: members from the top to the array of rows, with dots (`result.records`); arrays on the way are walked through.
   * XML: the ends of the element paths that are rows (`INDIVIDUALS/INDIVIDUAL`), one or several.
   */
  path: z.union([pathSchema, z.array(pathSchema).min(1).max(20)]).optional(),
  endMarkers: z
    .array(z.string().min(1).max(200))
    .max(20)
    .optional()
    .describe(
      'CSV and XLSX: a row whose text or first cell is one of these is a footer and no row; unless said, the DOS end mark U+001A.',
    ),
  /**
   * CSV and XLSX: a matrix, of two sorts of things or of one. The first cell of each line names the one, the header the other (with
   * or without a cell above the names); every other cell that says something but zero is a row of these three columns.
   */
  matrix: z
    .strictObject({
      row: column,
      column,
      value: column,
      half: z
        .enum(['upper', 'lower'])
        .optional()
        .describe(
          'Of a matrix that says everything twice only the cells on this side of the diagonal, and those on it.',
        ),
    })
    .optional(),
  rowLimit: z.int().min(1).optional().describe('Stops after so many rows; for previews.'),
});

export type FormatOptions = z.infer<typeof formatOptionsSchema>;
export type FormatType = (typeof formatTypes)[number];
export type TextEncoding = (typeof textEncodings)[number];
