import { defineKind } from '../define-kind.ts';
import { code, text } from '../define-property.ts';

export const sealKind = defineKind({
  label: 'Seal',
  plural: 'Seals',
  meaning: 'Seal on a container',
  family: 'transport',
  icon: 'mdiLockOutline',
  reference: false,
  passage: 'through',
  properties: {
    sealNo: text('Number on the seal'),
    sealType: code('sealType', 'Type of seal'),
    issuer: text('Who issued it'),
  },
  columns: ['sealNo', 'sealType', 'issuer'],
  strongKeys: ['SEAL'],
  alwaysKeyed: true,
});
