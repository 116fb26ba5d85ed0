export { readAgencies } from './agencies/read.ts';
export type { AgencyEntry } from './agencies/read.ts';
export { readPorts } from './ports/read.ts';
export type { PortEntry } from './ports/read.ts';
export { referenceImports } from './reference-imports.ts';
