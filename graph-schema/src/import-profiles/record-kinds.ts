/** What sort of thing a record tells of. */
export const recordKinds = [
  'seizure', 'inspection', 'nominal', 'organisation', 'relation', 'conveyance', 'movement', 'route', 'communication',
  'transaction', 'asset', 'sighting', 'event', 'case', 'reference', 'desk_entry', 'derived', 'other',
] as const;
