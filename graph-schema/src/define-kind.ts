import type { PropertyDeclarations } from './define-property.ts';

/** The family decides shape and colour on the chart; see the legend. */
export type Family =
  | 'people'
  | 'organisations'
  | 'money'
  | 'communication'
  | 'transport'
  | 'places'
  | 'documents'
  | 'events'
  | 'reference';

/** What a walk does at an entity: pass through, end there, or (helpers) collapse it into one link. */
export type Passage = 'through' | 'end' | 'collapse';

/** A kind of entity: what a record may say of one, how it is shown, keyed, walked and imported. */
export interface KindDefinition<
  Label extends string = string,
  Properties extends PropertyDeclarations = PropertyDeclarations,
> {
  readonly label: Label;
  readonly plural: string;
  readonly meaning: string;
  /** What the declaration itself cannot say of it. */
  readonly note?: string;
  readonly family: Family;
  /** Name of the icon in the Material Design set, for example `mdiAccount`. */
  readonly icon: string;
  /** Kinds of the reference layer carry no personal data and need no description when a strong key names them. */
  readonly reference: boolean;
  readonly passage: Passage;
  readonly properties: Properties;
  /** Properties shown first, in tables and on the card. */
  readonly columns: readonly string[];
  /** Schemes whose value names a thing of this kind, strongest first. */
  readonly strongKeys: readonly string[];
  /** No mention of this kind is made without one of its strong keys, or the source's own stable key. */
  readonly alwaysKeyed?: true;
  /** Event kinds: the stem of their event time, whose bounds their claims take. */
  readonly eventStem?: string;
  /** Kinds that last: the stem of the event time at which they end. */
  readonly eventEndStem?: string;
}

/** Declares a kind of entity; `columns` are checked against the properties by the compiler. */
export function defineKind<const Label extends string, const Properties extends PropertyDeclarations>(
  definition: KindDefinition<Label, Properties> & { readonly columns: readonly (keyof NoInfer<Properties> & string)[] },
): KindDefinition<Label, Properties> {
  return definition;
}
