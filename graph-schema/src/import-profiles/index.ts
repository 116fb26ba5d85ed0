export { formatOptionsSchema, formatTypes, textEncodings } from './format-options.ts';
export type { FormatOptions, FormatType, TextEncoding } from './format-options.ts';
export { parseProfile } from './parse-profile.ts';
export type { ParsedProfile, ProfileFault } from './parse-profile.ts';
export { partFor } from './part-for.ts';
export { profileSchema } from './profile.ts';
export type { LinkSpec, Profile, ProfilePart, SubjectSpec, ValueSpec } from './profile.ts';
export { recordKinds } from './record-kinds.ts';
export { profileJsonSchema } from './publish-schema.ts';
