import type { Bearing } from '../../algorithms/signature-clusters.ts';

/** Clusters of seizures as lists of members, and the pairs without which one falls into two of two or more; by looking at every pair. */
export function slowSignatures(seizures: number, bearings: readonly Bearing[], minScore: number, mostBearers: number) {
  const all = Array.from({ length: seizures }, (_, seizure) => seizure);
  const scoreOf = (seizure: number, signature: number) =>
    Math.max(
      0,
      ...bearings.filter((one) => one.seizure === seizure && one.signature === signature).map(({ score }) => score),
    );
  const bearersOf = (signature: number) =>
    all.filter((seizure) => bearings.some((one) => one.seizure === seizure && one.signature === signature)).length;
  const signatures = [...new Set(bearings.map(({ signature }) => signature))].filter(
    (signature) => bearersOf(signature) <= mostBearers,
  );
  const isTied = (a: number, b: number) =>
    a !== b &&
    signatures.some((signature) => {
      const score = Math.min(scoreOf(a, signature), scoreOf(b, signature));
      return score > 0 && score / Math.log2(bearersOf(signature)) >= minScore;
    });
  const pairs = all.flatMap((a) => all.filter((b) => a < b && isTied(a, b)).map((b): [number, number] => [a, b]));
  const clustersOver = (ties: readonly (readonly [number, number])[]) => {
    const group = [...all];
    for (let round = 0; round < seizures; round += 1)
      for (const [a, b] of ties) group[a] = group[b] = Math.min(group[a], group[b]);
    return all.map((one) => all.filter((other) => group[other] === one)).filter((members) => members.length > 1);
  };
  const whole = clustersOver(pairs);
  return {
    clusters: whole,
    bridges: pairs.filter((pair) => {
      const without = clustersOver(pairs.filter((other) => other !== pair));
      const isCutOff = (one: number, other: number) =>
        without.some((members) => members.includes(one) && !members.includes(other));
      return isCutOff(pair[0], pair[1]) && isCutOff(pair[1], pair[0]);
    }),
  };
}
