import { defineVocabulary } from './define-vocabulary.ts';

export const mediumVocabulary = defineVocabulary({
  name: 'medium',
  meaning: 'Medium of a communication',
  version: '1',
  values: {
    call: { label: 'Call' },
    text_message: { label: 'Text message' },
    message: { label: 'Message on a platform' },
    email: { label: 'E-mail' },
    mail_post: { label: 'Letter' },
    video: { label: 'Video call' },
    radio: { label: 'Radio' },
    in_person: { label: 'In person' },
    other: { label: 'Other' },
  },
});
