import { defineKind } from '../define-kind.ts';
import { code } from '../define-property.ts';

export const deviceKind = defineKind({
  label: 'Device',
  plural: 'Devices',
  meaning: 'Handset or computer; its IMEI is an identifier',
  family: 'communication',
  icon: 'mdiLaptop',
  reference: false,
  passage: 'through',
  properties: {
    deviceType: code('deviceType', 'Type of device'),
  },
  columns: ['deviceType'],
  strongKeys: [],
});
