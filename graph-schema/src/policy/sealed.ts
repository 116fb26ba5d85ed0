/** The closed circle of an agency's sealed persons: who is a member reads of them, nobody else learns that they are there. */
export function sealedCompartment(agency: string): string {
  return `${agency}/SEALED`;
}
