import * as z from 'zod';
import { profileSchema } from './profile.ts';

/** The smallest profile that does something, shown with the schema. */
const smallest: z.input<typeof profileSchema> = {
  name: 'contacts',
  title: 'Who was seen with whom',
  parts: [
    {
      format: { type: 'csv' },
      required: ['A', 'B'],
      recordKind: 'relation',
      subjects: [
        { id: 'a', kind: 'Person', key: '{A}', names: [{ column: 'A' }] },
        { id: 'b', kind: 'Person', key: '{B}', names: [{ column: 'B' }] },
      ],
      links: [{ type: 'ASSOCIATE_OF', from: 'a', to: 'b', period: { at: 'seen on' } }],
      grade: { scheme: '4x4', source: 'B', information: '2' },
    },
  ],
};

/** A profile whose columns go by foreign headers, of a source that writes its dates, numbers and gaps in its own way. */
const foreign: z.input<typeof profileSchema> = {
  name: 'incautaciones',
  title: 'Seizures as a customs service lists them, in Spanish',
  parts: [
    {
      format: { type: 'csv', delimiter: ';' },
      columns: {
        number: ['Nº de acta'],
        date: ['Fecha de incautación'],
        country: ['País'],
        substance: ['Sustancia'],
        kilograms: ['Peso neto (kg)'],
      },
      required: ['date', 'substance'],
      recordKind: 'seizure',
      ref: ['number'],
      dates: { order: 'dmy' },
      decimal: ',',
      missing: { 'S/D': 'unknown' },
      subjects: [
        { id: 'seizure', kind: 'Seizure', key: '{number}', event: 'date' },
        { id: 'country', kind: 'Location', identified: { by: 'country', column: 'country' } },
        { id: 'substance', kind: 'Substance', identified: { by: 'substance', column: 'substance' } },
      ],
      links: [
        { type: 'SEIZED_AT', from: 'seizure', to: 'country' },
        {
          type: 'YIELDED',
          from: 'seizure',
          to: 'substance',
          quantity: { column: 'kilograms', unit: { value: 'kg' } },
        },
      ],
    },
  ],
};

/** The JSON schema (draft 2020-12) of an import profile as people write it, with examples: what has a default may be left out. */
export function profileJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(profileSchema, { io: 'input', unrepresentable: 'any' }),
    title: 'Corridor import profile',
    description: 'How the rows of one or several files become records. A new layout needs a profile, never code.',
    examples: [smallest, foreign],
  };
}
