export { formatOptionsSchema, formatTypes, textEncodings } from './format-options.ts';
export type { FormatOptions, FormatType, TextEncoding } from './format-options.ts';
