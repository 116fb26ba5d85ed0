import { growable, type Growable } from './growable.ts';

/** What records say of single entities, one row a description, chained per home node. */
export interface DescriptionColumns {
  readonly node: Growable<Uint32Array>;
  readonly token: Growable<Uint16Array>;
  readonly record: Growable<Uint32Array>;
  readonly validity: Growable<Uint32Array>;
  readonly confidence: Growable<Uint16Array>;
  readonly place: Growable<Uint16Array>;
  /** Code of a facet to filter by: the mode of a seizure, the type of a place, the check of an identifier; 0 for none. */
  readonly facet: Growable<Uint8Array>;
  /** First caption of the description in the caption list, or -1; the count follows from the next field. */
  readonly captionStart: Growable<Int32Array>;
  readonly captionCount: Growable<Uint16Array>;
  /** The next description of the same home node, or -1. */
  readonly next: Growable<Int32Array>;
}

/** Empty columns. */
export function createDescriptionColumns(): DescriptionColumns {
  return {
    node: growable(Uint32Array),
    token: growable(Uint16Array),
    record: growable(Uint32Array),
    validity: growable(Uint32Array),
    confidence: growable(Uint16Array),
    place: growable(Uint16Array),
    facet: growable(Uint8Array),
    captionStart: growable(Int32Array),
    captionCount: growable(Uint16Array),
    next: growable(Int32Array),
  };
}
