import { relationships } from '@corridor/graph-schema';
import { visible } from './read.ts';

/** For each type of relationship the statement that reads the properties of visible claims by their ids. */
export const claimTexts: ReadonlyMap<string, string> = new Map(
  relationships.map(({ type }) => [
    type,
    `
    UNWIND $ids AS id
    MATCH ()-[claim:${type} {id: id}]->()
    WHERE ${visible('claim')}
    RETURN properties(claim) AS claim
  `,
  ]),
);
