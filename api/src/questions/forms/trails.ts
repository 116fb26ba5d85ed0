import { trailsQuestion } from '@corridor/graph-schema/questions';
import { defineForm } from './define-form.ts';
import { entityTable, hubTable } from './tables.ts';
import { counted } from './words.ts';

/** Where money went, transfer by transfer, and what may have been split on purpose. */
export const trailsForm = defineForm(trailsQuestion, {
  restsOn: 'named',
  method: [
    'A trail is a walk over transfers that respects time: money goes on after it came, within the stated gap. That two transfers follow each other does not prove that it is the same money.',
    'Structuring is three or more transfers below the threshold between the same two within seven days, together above it.',
  ],
  sections: ({ results, structuring, unresolved, unresolvedCounterparties, skippedHubs }) => [
    {
      title: 'Where the money went',
      sentences: [
        `${counted(results.length, 'trail')} ${results.length === 1 ? 'was' : 'were'} found.`,
        ...(unresolvedCounterparties > 0
          ? [
              `Of ${counted(unresolvedCounterparties, 'transfer')} nobody is known to have received ${unresolvedCounterparties === 1 ? 'it' : 'them'}.`,
            ]
          : []),
      ],
      tables: [
        {
          name: 'steps',
          title: 'Transfers of each trail',
          columns: ['Trail', 'Step', 'From', 'To', 'Amount', 'Currency', 'Day', 'Latest day', 'Transfer', 'Claims'],
          rows: results.flatMap(({ steps }, trail) =>
            steps.map(({ tx, from, to, amount, currency, date, dateLatest, claims }, step) => [
              trail + 1,
              step + 1,
              from.caption,
              to.caption,
              amount,
              currency,
              date,
              dateLatest,
              tx.caption,
              claims.join(' '),
            ]),
          ),
        },
        {
          name: 'trails',
          title: 'Trails',
          columns: ['Trail', 'Over', 'Least amount', 'Currency', 'Days', 'Confidence'],
          rows: results.map(({ steps, bottleneck, currency, spanDays, confidence }, trail) => [
            trail + 1,
            [steps[0]?.from, ...steps.map(({ to }) => to)].flatMap((one) => one?.caption ?? []).join(' → '),
            bottleneck,
            currency,
            spanDays,
            confidence,
          ]),
        },
      ],
    },
    {
      title: 'Structuring',
      sentences: [
        structuring.length === 0
          ? 'No run of transfers looks as if it had been split to stay below the threshold.'
          : `${counted(structuring.length, 'run')} of transfers may have been split to stay below the threshold.`,
      ],
      tables: [
        {
          name: 'structuring',
          title: 'Runs',
          columns: ['From', 'To', 'Transfers', 'Sum', 'Currency', 'First', 'Last'],
          rows: structuring.map(({ from, to, transfers, sum, currency, first, last }) => [
            from.caption,
            to.caption,
            transfers.length,
            sum,
            currency,
            first,
            last,
          ]),
        },
      ],
    },
    {
      title: 'Where it could not be followed',
      tables: [entityTable('unresolved', 'Transfers without a known receiver', unresolved), hubTable(skippedHubs)],
    },
  ],
});
