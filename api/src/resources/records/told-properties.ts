import { withoutWords, type KindLabel } from '@corridor/graph-schema';
import { isNameTold, isPartlyTold, type View } from '@corridor/network';

/** Whether one of the names or keys that a record gives something is told. */
type IsTold = (name: string, isKey: boolean) => boolean;

/** Lists that go with the names of a description, place by place. */
const besideNames = ['nameTypes', 'nameScripts', 'nameLanguages', 'nameGiven', 'nameFamily', 'namePatronymic'] as const;
/** Made of all names of a description together. */
const ofAllNames: ReadonlySet<string> = new Set(['nameKeys', 'phoneticKeys']);

/**
 * What a reader is told of the properties of a description or a claim: of a record that is told without somebody under
 * safeguards no words, and no name or key of anything that gives them away. The same object where the record is told whole.
 */
export function toldProperties(
  view: View,
  record: string,
  kind: string,
  properties: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return isPartlyTold(view, record) ? withoutWordsOrNames(properties, nameRule(view, record, kind)) : properties;
}

/** Which names and keys that a record gives things of a kind a reader is told. */
export function nameRule(view: View, record: string, kind: string): IsTold {
  const number = view.topology.records.ids.find(record);
  return (name, isKey) =>
    isNameTold(view, number, name, { isKey, isOfPerson: kind === ('Person' satisfies KindLabel) });
}

/** Properties without words, and without the names and keys that are not told. */
export function withoutWordsOrNames(
  properties: Readonly<Record<string, unknown>>,
  isTold: IsTold,
): Readonly<Record<string, unknown>> {
  const told = withoutWords(properties);
  const names = listIn(properties['names']);
  const keys = listIn(properties['keys']);
  const kept = [...names.keys()].filter((place) => isTold(names[place] ?? '', false));
  if (keys.length > 0) told['keys'] = keys.filter((key) => isTold(key, true));
  if (kept.length === names.length) return told;
  for (const list of ['names', ...besideNames])
    if (told[list] !== undefined) told[list] = kept.map((place) => listIn(properties[list])[place] ?? '');
  return Object.fromEntries(Object.entries(told).filter(([name]) => !ofAllNames.has(name)));
}

const listIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
