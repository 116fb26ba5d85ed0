/** A link: written by an act of a person or a job between work, control and decision objects; no claim, never walked. */
export interface LinkDefinition {
  readonly type: string;
  readonly meaning: string;
  /** Links of work and control objects carry their own token, revision, author and time. */
  readonly guarded: boolean;
}

/** The links of the first release. */
export const links: readonly LinkDefinition[] = [
  { type: 'FROM_SOURCE', meaning: 'A record comes from a source', guarded: false },
  { type: 'DERIVED_FROM', meaning: 'A record repeats, sanitises, translates or pseudonymises another', guarded: false },
  { type: 'ABOUT', meaning: 'A decision is about entities or cases', guarded: false },
  { type: 'OF_RECORD', meaning: 'A dissemination gives a record', guarded: false },
  { type: 'CITES', meaning: 'A finding rests on an entity', guarded: false },
  { type: 'REF_OF', meaning: 'A reference names a case', guarded: true },
  { type: 'PARTICIPATES_IN', meaning: 'An agency takes part in an operation or a case', guarded: true },
  { type: 'HAS_MEMBER', meaning: 'A user works on an operation or a case', guarded: true },
  { type: 'HAS_ACTION', meaning: 'An operation has a task', guarded: true },
  { type: 'DEPENDS_ON', meaning: 'A task waits for another', guarded: true },
  { type: 'SERVES', meaning: 'An agency serves a country', guarded: true },
  { type: 'PART_OF', meaning: 'An agency belongs to another', guarded: true },
  { type: 'MIGRATED_TO', meaning: 'A migration follows another', guarded: false },
];
