type Params = Readonly<Record<string, unknown>>;

const modes: Readonly<Record<string, string>> = {
  possible: 'could hold',
  certain: 'must hold',
  ever: 'ever held',
};

/** By which conventions an answer was computed, in sentences, as it says itself. */
export function conventionWords(params: Params): string[] {
  const { directed, parallel, weighted, isolates, project, normalised, timeMode, knownAt } = params;
  const onto = ontoOf(project);
  const { minConfidence, maxDegree, seed } = params;
  return [
    ...(typeof directed === 'boolean' ? [directed ? 'Ties have a direction.' : 'Ties have no direction.'] : []),
    ...(parallel === 'merge' ? ['Parallel ties count as one.'] : []),
    ...(parallel === 'keep' ? ['Parallel ties stay apart.'] : []),
    ...(typeof weighted === 'boolean' ? [weighted ? 'Ties count by their strength.' : 'Every tie counts alike.'] : []),
    ...(typeof isolates === 'boolean'
      ? [isolates ? 'What has no tie is part of the network.' : 'What has no tie is left out.']
      : []),
    ...(project === 'none' ? ['Entities of all kinds are tied as they are.'] : []),
    ...(onto === undefined || onto === 'none' ? [] : [`Of the kind ${onto}, tied by what they share.`]),
    ...(typeof normalised === 'boolean'
      ? [normalised ? 'Measures are shares of the greatest possible.' : 'Measures are as they are counted.']
      : []),
    ...(typeof timeMode === 'string'
      ? [`Relationships that ${modes[timeMode] ?? timeMode} ${whenWords(params)}.`]
      : []),
    ...(typeof knownAt === 'string' && knownAt !== 'now' ? [`As it was known at ${instantWords(knownAt)}.`] : []),
    ...(typeof minConfidence === 'number' && minConfidence > 0 ? [`Confidence of ${minConfidence} or more.`] : []),
    ...(typeof maxDegree === 'number'
      ? [`Nothing is followed through what has more than ${maxDegree.toLocaleString('en')} links.`]
      : []),
    ...(typeof seed === 'number' ? [`Where chance plays a part, seed ${seed} decides.`] : []),
  ];
}

/** On which day relationships hold: one, those of each side or window, or whichever. */
function whenWords(params: Params): string {
  const { asOf } = params;
  if (typeof asOf === 'string') return `on ${asOf}`;
  return 'first' in params || 'dormantFor' in params ? 'on the days asked about' : 'on whatever day';
}

/** Onto which kind a network is projected. */
function ontoOf(project: unknown): string | undefined {
  if (typeof project === 'string') return project;
  return typeof project === 'object' && project !== null && 'onto' in project ? String(project.onto) : undefined;
}

/** An instant (ISO) as it is read: `2026-11-30 14:02 UTC`. */
function instantWords(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
