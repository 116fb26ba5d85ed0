import { defineVocabulary } from './define-vocabulary.ts';

export const transportDocTypeVocabulary = defineVocabulary({
  name: 'transportDocType',
  meaning: 'Type of transport document',
  version: '1',
  values: {
    bill_of_lading: { label: 'Bill of lading' },
    sea_waybill: { label: 'Sea waybill' },
    air_waybill: { label: 'Air waybill' },
    road_consignment_note: { label: 'Road consignment note' },
    rail_consignment_note: { label: 'Rail consignment note' },
    multimodal_document: { label: 'Multimodal document' },
    postal_document: { label: 'Postal document' },
    manifest: { label: 'Manifest' },
    other: { label: 'Other' },
  },
});
