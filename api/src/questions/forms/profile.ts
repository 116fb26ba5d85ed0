import { profileQuestion } from '@corridor/graph-schema/questions';
import { defineForm } from './define-form.ts';
import { counted, phraseOf } from './words.ts';

/** One entity: what is said of it, value by value, with the claims behind. */
export const profileForm = defineForm(profileQuestion, {
  restsOn: 'around',
  method: [
    'Values are folded over distinct origins: the first is the one best supported, the others stand beside it. Where they exclude each other the property is contested.',
  ],
  sections: ({ results }) =>
    results.flatMap((view) => [
      {
        title: `${view.caption} (${view.kind})`,
        sentences: [
          `${counted(view.records, 'record')} of ${counted(view.sources.length, 'source')} ${view.records === 1 ? 'speaks' : 'speak'} of it: ${view.sources.join(', ')}.`,
          `Its id is ${view.id}.`,
        ],
        tables: [
          {
            name: 'properties',
            title: 'What is said',
            columns: ['Property', 'Value', 'Contested', 'Confidence', 'Origins', 'Records'],
            rows: [
              ...view.names.map(({ name, type, confidence, records }) => [
                `name (${type})`,
                name,
                '',
                confidence,
                null,
                records.join(' '),
              ]),
              ...view.keys.map(({ key, records }) => ['key', key, '', null, null, records.join(' ')]),
              ...view.properties.flatMap(({ name, contested, values }) =>
                values.map(({ value, confidence, origins, records }) => [
                  name,
                  valueWords(value),
                  contested ? 'yes' : '',
                  confidence,
                  origins,
                  records.join(' '),
                ]),
              ),
            ],
          },
          {
            name: 'claims',
            title: 'Claims',
            columns: ['What', 'Direction', 'Other', 'Source', 'Grade', 'Confidence', 'Recorded', 'Record', 'Claim'],
            rows: view.claims.map(({ id, type, other, direction, source, grade, confidence, recordedAt, record }) => [
              phraseOf(type),
              direction ?? '',
              other?.caption ?? '',
              source,
              [grade.scheme, grade.source, grade.information].filter((part) => part !== undefined).join(' '),
              confidence,
              recordedAt,
              record,
              id,
            ]),
          },
        ],
      },
    ]),
});

function valueWords(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
