/** A path with its whole cost, as candidates are compared. */
export interface CostedPath {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly cost: number;
}

/** The order of paths: cost, steps, nodes one by one, edges one by one. */
export function comparePaths(one: CostedPath, other: CostedPath): number {
  return (
    one.cost - other.cost ||
    one.edges.length - other.edges.length ||
    compareSequences(one.nodes, other.nodes) ||
    compareSequences(one.edges, other.edges)
  );
}

/** By the first place where they differ; a beginning comes first. */
export function compareSequences(one: readonly number[], other: readonly number[]): number {
  for (let place = 0; place < one.length && place < other.length; place += 1)
    if (one[place] !== other[place]) return one[place] - other[place];
  return one.length - other.length;
}
