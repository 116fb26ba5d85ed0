export { referenceImports } from './reference-imports.ts';
