import { defineVocabulary } from './define-vocabulary.ts';

export const recordChannelVocabulary = defineVocabulary({
  name: 'recordChannel',
  meaning: 'Way in which a record arrived',
  version: '1',
  values: {
    upload: { label: 'Upload' },
    interface: { label: 'Interface for systems' },
    feed: { label: 'Feed' },
    message: { label: 'Message' },
    desk: { label: 'Entered at the desk' },
    job: { label: 'Made by a job' },
  },
});
