export { measureWords } from '@corridor/graph-schema/questions';
