import { boolean, day } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const referredToRelationship = defineRelationship({
  type: 'REFERRED_TO',
  phrase: 'was referred to',
  from: ['Person'],
  to: ['Organisation'],
  traversal: 'named',
  properties: {
    referredOn: day('Day of the referral'),
    consent: boolean('The person agreed'),
    noEnforcementUse: boolean('Not to be used for enforcement'),
  },
});
