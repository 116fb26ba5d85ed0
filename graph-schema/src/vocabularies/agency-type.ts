import { defineVocabulary } from './define-vocabulary.ts';

export const agencyTypeVocabulary = defineVocabulary({
  name: 'agencyType',
  meaning: 'Type of official body',
  version: '1',
  values: {
    GENERAL_SECRETARIAT: { label: 'General secretariat' },
    NCB: { label: 'National Central Bureau' },
    UNIT: { label: 'Unit' },
    POLICE: { label: 'Police' },
    CUSTOMS: { label: 'Customs' },
    COAST_GUARD: { label: 'Coast guard' },
    BORDER_GUARD: { label: 'Border guard' },
    FIU: { label: 'Financial intelligence unit' },
    PORT_CONTROL_UNIT: { label: 'Port control unit' },
    PROSECUTION: { label: 'Prosecution' },
    COURT: { label: 'Court' },
    CENTRAL_AUTHORITY: { label: 'Central authority' },
    TASK_FORCE: { label: 'Task force' },
    INTERNATIONAL_BODY: { label: 'International body' },
    REGIONAL_BODY: { label: 'Regional body' },
    NGO: { label: 'Non-governmental organisation' },
    SUPERVISORY_BODY: { label: 'Supervisory body' },
  },
});
