import type { AnswerFile, Envelope, RecordsBehind } from '@corridor/graph-schema/contracts';
import { markingWords } from '@corridor/graph-schema/policy';
import { conventionWords, graphParams } from '@corridor/graph-schema/questions';
import type { AnswerForm, Cell, FormSection, NameOf } from '../../../questions/forms/define-form.ts';

/** A report: what it is about, under which marking, from whom, and its parts. Every form of file is made of it. */
export interface AnswerDocument extends Pick<AnswerFile, 'form' | 'marking' | 'watermark'> {
  /** The question in words. */
  readonly title: string;
  readonly sections: readonly FormSection[];
}

/** Parameters that say by which conventions an answer was computed, and not what was asked. */
const conventions: ReadonlySet<string> = new Set([
  ...Object.keys(graphParams).filter((name) => !['scope', 'types', 'classes', 'asOf', 'knownAt'].includes(name)),
  'normalised',
  'limit',
  'offset',
  'memberLimit',
]);

/** The report of an answer. Pure. */
export function answerDocument(
  { question, method, sections }: AnswerForm,
  { form, marking, watermark, answer, records }: AnswerFile,
  nameOf: NameOf,
): AnswerDocument {
  const params = Object.entries(answer.params);
  const tableOf = (name: string, title: string, some: readonly (readonly [string, unknown])[]) => ({
    name,
    title,
    columns: ['Parameter', 'Value'],
    rows: some.map(([param, value]) => [param, valueWords(value, nameOf)]),
  });
  return {
    form,
    marking,
    watermark,
    title: question.title,
    sections: [
      ...sections(answer, nameOf),
      {
        title: 'What was asked',
        sentences: [
          `The question is “${question.name}”. The newest record that its reader may see is of ${answer.dataAsOf || 'no day'}.`,
        ],
        tables: [
          tableOf(
            'parameters',
            'Parameters',
            params.filter(([name]) => !conventions.has(name)),
          ),
        ],
      },
      {
        title: 'Conventions and method',
        sentences: [...conventionWords(answer.params), ...method],
        tables: [
          tableOf(
            'conventions',
            'Conventions',
            params.filter(([name]) => conventions.has(name)),
          ),
        ],
      },
      { title: 'What to beware of', sentences: noteSentences(answer) },
      recordSection(records),
    ],
  };
}

/** A parameter in words: ids by what they are called. */
function valueWords(value: unknown, nameOf: NameOf): string {
  if (typeof value === 'string') return nameOf(value);
  if (Array.isArray(value)) return value.map((one) => valueWords(one, nameOf)).join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([name, member]) => `${nameOf(name)}: ${valueWords(member, nameOf)}`)
      .join('; ');
  return value === undefined || value === null ? '' : JSON.stringify(value);
}

function noteSentences({ truncated, warnings, excluded }: Envelope): string[] {
  const notes = [
    ...(truncated
      ? [`Not all is listed: ${truncated.reason}${truncated.total === undefined ? '' : ` of ${truncated.total}`}.`]
      : []),
    ...excluded.map(({ what, why }) => `Left out: ${what}. ${why}`),
    ...warnings.map(({ text }) => text),
  ];
  return notes.length === 0 ? ['Nothing was cut off, left out or warned of.'] : notes;
}

function recordSection({ total, sources, listed }: RecordsBehind): FormSection {
  return {
    title: 'Sources and records',
    sentences: [
      `It rests on ${total} ${total === 1 ? 'record' : 'records'} of ${sources.length} ${sources.length === 1 ? 'source' : 'sources'}${listed.length < total ? `; the first ${listed.length} by id are listed` : ''}.`,
      'Where it is printed, ids are cut to their first eight signs; the other forms of the file have them whole.',
    ],
    tables: [
      {
        name: 'sources',
        title: 'Sources',
        columns: ['Source', 'Records'],
        rows: sources.map(({ source, records }) => [source, records]),
      },
      {
        name: 'records',
        title: 'Records with their grades',
        columns: ['Source', 'Reference', 'Version', 'Kind', 'Grade', 'Recorded', 'Marking', 'Conditions', 'Record'],
        rows: listed.map((record): Cell[] => [
          record.source,
          record.ref,
          record.version,
          record.kind,
          [record.grade.scheme, record.grade.source, record.grade.information]
            .filter((part) => part !== undefined)
            .join(' '),
          record.recordedAt,
          markingWords(record.marking),
          record.caveats,
          record.id,
        ]),
      },
    ],
  };
}
