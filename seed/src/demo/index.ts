export { releaseRecords } from './release.ts';
