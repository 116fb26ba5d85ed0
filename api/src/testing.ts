/** What tests of the whole system reach into: the API as it starts, and the addresses that its document lists. */
export { openApiDocument } from './docs/openapi.ts';
export { startApi } from './start-api.ts';
export type { ApiOptions, RunningApi } from './start-api.ts';
