import { useStatedPurpose } from '../state/purpose.ts';

/** The headers by which every request says for what it asks. */
export function statedHeaders(): Readonly<Record<string, string>> {
  const { purpose, caseReference } = useStatedPurpose.getState();
  return {
    ...(purpose === undefined ? {} : { 'Corridor-Purpose': purpose }),
    ...(caseReference === undefined ? {} : { 'Corridor-Case': caseReference }),
  };
}
