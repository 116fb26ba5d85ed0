import { defineKind } from '../define-kind.ts';
import { boolean, text } from '../define-property.ts';

export const onlineAccountKind = defineKind({
  label: 'OnlineAccount',
  plural: 'Online accounts',
  meaning: 'Account on a platform; handles are dated identifiers',
  family: 'communication',
  icon: 'mdiAt',
  reference: false,
  passage: 'through',
  properties: {
    platform: text('Name of the platform'),
    platformUserId: text('User id that the platform gives; a handle alone is no key'),
    isEncryptedApp: boolean('The platform encrypts from end to end'),
  },
  columns: ['platform', 'platformUserId', 'isEncryptedApp'],
  strongKeys: ['PLATFORM_USER'],
});
