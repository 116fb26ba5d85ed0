import { boolean, code, day } from '../define-property.ts';
import { defineRelationship } from '../define-relationship.ts';

export const referredToRelationship = defineRelationship({
  type: 'REFERRED_TO',
  phrase: 'was referred to',
  from: ['Person'],
  to: ['Organisation'],
  traversal: 'named',
  properties: {
    referredOn: day('Day of the referral'),
    referralState: code('referralState', 'State of the referral'),
    consent: boolean('The person agreed'),
    consentOn: day('Day on which the person agreed or declined'),
    noEnforcementUse: boolean('Not to be used for enforcement'),
  },
});
