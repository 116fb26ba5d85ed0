import { checkRequestSchema, type CheckRequest } from '@corridor/graph-schema/contracts';

/** What can be checked. */
export const checkKinds = [
  { value: 'document', label: 'Document' },
  { value: 'identifier', label: 'Identifier' },
  { value: 'name', label: 'Name and birth date' },
] as const;
type CheckKind = (typeof checkKinds)[number]['value'];

/** What is typed into the form. */
export interface Filled {
  readonly kind: CheckKind;
  readonly document: string;
  readonly identifier: string;
  readonly name: string;
  readonly birthDate: string;
}

export const nothingFilled: Filled = { kind: 'document', document: '', identifier: '', name: '', birthDate: '' };

/** Whether a text names a kind of check. */
export function isCheckKind(text: string): text is CheckKind {
  return checkKinds.some(({ value }) => value === text);
}

/** The check that a form asks for; nothing while it is not complete. */
export function checkOf({ kind, name, birthDate, ...numbers }: Filled): CheckRequest | undefined {
  return checkRequestSchema.safeParse(kind === 'name' ? { name, birthDate } : { [kind]: numbers[kind] }).data;
}

/** What was checked, in words. */
export function checkedWords(asked: CheckRequest): string {
  if ('document' in asked) return `Document ${asked.document}`;
  if ('identifier' in asked) return `Identifier ${asked.identifier}`;
  return `${asked.name}, born on ${asked.birthDate}`;
}
