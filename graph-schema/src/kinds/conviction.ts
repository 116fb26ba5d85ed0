import { defineKind } from '../define-kind.ts';
import { eventTime, text } from '../define-property.ts';

export const convictionKind = defineKind({
  label: 'Conviction',
  plural: 'Convictions',
  meaning: 'Judgment on a person',
  family: 'events',
  icon: 'mdiGavel',
  reference: false,
  passage: 'through',
  properties: {
    ...eventTime('event'),
    court: text('Court'),
    ref: text('Its reference at that agency or court'),
    offence: text('Offence'),
    sentence: text('Sentence'),
    legalGround: text('Legal ground'),
  },
  columns: ['eventText', 'court', 'offence', 'sentence'],
  strongKeys: ['EVENT_REF'],
  eventStem: 'event',
});
