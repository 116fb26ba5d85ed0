import { defineVocabulary } from './define-vocabulary.ts';

export const eventTypeVocabulary = defineVocabulary({
  name: 'eventType',
  meaning: 'Type of event',
  version: '1',
  values: {
    meeting: { label: 'Meeting' },
    gathering: { label: 'Gathering' },
    shared_task: { label: 'Shared task' },
    call_conference: { label: 'Conference call' },
    crime: { label: 'Crime as recorded' },
    theft: { label: 'Theft' },
    recovery: { label: 'Recovery' },
    repatriation: { label: 'Repatriation' },
    incident: { label: 'Incident' },
    raid: { label: 'Raid' },
    protest: { label: 'Protest' },
    transfer: { label: 'Handover of goods or money' },
    other: { label: 'Other' },
  },
});
