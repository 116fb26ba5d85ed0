/** Names of the files beside the segments. */
export const logFiles = { keys: 'keys', checkpoints: 'checkpoints', leaves: 'leaves' } as const;
