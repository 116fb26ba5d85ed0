import { defineKind } from '../define-kind.ts';
import { code, texts } from '../define-property.ts';

export const concealmentMethodKind = defineKind({
  label: 'ConcealmentMethod',
  plural: 'Concealment methods',
  meaning: 'How goods are hidden: an entry of the taxonomy',
  family: 'reference',
  icon: 'mdiEyeOffOutline',
  reference: true,
  passage: 'end',
  properties: {
    methodCode: code('concealmentMethod', 'Entry of the taxonomy, top level'),
    conveyanceTypes: texts('Kinds of conveyance that the method belongs to'),
  },
  columns: ['methodCode', 'conveyanceTypes'],
  strongKeys: ['METHOD'],
  alwaysKeyed: true,
});
