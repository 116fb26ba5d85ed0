import { defineVocabulary } from './define-vocabulary.ts';

export const mrzStatusVocabulary = defineVocabulary({
  name: 'mrzStatus',
  meaning: 'Check of the machine-readable zone',
  version: '1',
  values: {
    ok: { label: 'Check digits hold' },
    fail: { label: 'Check digits fail' },
    none: { label: 'Not given' },
  },
});
