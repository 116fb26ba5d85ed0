import { defineVocabulary } from './define-vocabulary.ts';

export const drugGroupVocabulary = defineVocabulary({
  name: 'drugGroup',
  meaning: 'Group of substances',
  version: '1',
  values: {
    cannabis: { label: 'Cannabis-type' },
    cocaine: { label: 'Cocaine-type' },
    opiates: { label: 'Opiates' },
    synthetic_opioids: { label: 'Synthetic opioids' },
    amphetamines: { label: 'Amphetamine-type stimulants' },
    ecstasy: { label: '“Ecstasy”-type substances' },
    hallucinogens: { label: 'Hallucinogens' },
    synthetic_cannabinoids: { label: 'Synthetic cannabinoids' },
    synthetic_cathinones: { label: 'Synthetic cathinones' },
    other_nps: { label: 'Other new psychoactive substances' },
    sedatives: { label: 'Sedatives and tranquillisers' },
    khat: { label: 'Khat' },
    solvents: { label: 'Solvents' },
    precursors: { label: 'Precursors' },
    other: { label: 'Other' },
  },
});
