import { defineVocabulary } from './define-vocabulary.ts';

export const operationTypeVocabulary = defineVocabulary({
  name: 'operationType',
  meaning: 'Type of operation',
  version: '1',
  values: {
    joint_operation: { label: 'Joint operation' },
    controlled_delivery: { label: 'Controlled delivery' },
    surveillance: { label: 'Surveillance' },
    search_and_seizure: { label: 'Search and seizure' },
    border_control: { label: 'Border control' },
    maritime_patrol: { label: 'Maritime patrol' },
    arrest_day: { label: 'Arrest day' },
    financial_investigation: { label: 'Financial investigation' },
    rescue: { label: 'Rescue' },
    other: { label: 'Other' },
  },
});
