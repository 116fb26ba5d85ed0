/** Something that is not as it was signed. */
export interface LogFault {
  readonly what: 'record' | 'checkpoint' | 'key' | 'log';
  /** Number of the record or of the checkpoint, from 0. */
  readonly at?: number;
  readonly why: string;
}
