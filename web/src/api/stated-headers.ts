import { useStatedPurpose } from '../state/purpose.ts';

/** The headers by which every request says for what it asks. */
export function statedHeaders(): Readonly<Record<string, string>> {
  const { purpose, caseReference, necessity } = useStatedPurpose.getState();
  return {
    ...(purpose === undefined ? {} : { 'Corridor-Purpose': purpose }),
    ...(caseReference === undefined ? {} : { 'Corridor-Case': caseReference }),
    ...(necessity === undefined ? {} : { 'Corridor-Necessity': necessity }),
  };
}

/** Works under no approval any more: the one that was stated does not hold, and would refuse every request. */
export function leaveMeasure(): void {
  const { restOn, caseReference } = useStatedPurpose.getState();
  restOn(undefined, caseReference);
}
