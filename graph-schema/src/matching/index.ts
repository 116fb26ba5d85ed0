export { foldName, phoneticKeys } from '../values/fold-name.ts';
export { editDistance } from './edit-distance.ts';
