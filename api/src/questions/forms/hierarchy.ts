import { hierarchyQuestion } from '@corridor/graph-schema/questions';
import { defineForm } from './define-form.ts';
import { entityCells, entityColumns, entityTable, linkCells, linkColumns } from './tables.ts';
import { codeWords, counted, names } from './words.ts';

/** Who stands above whom, and who plays which role. */
export const hierarchyForm = defineForm(hierarchyQuestion, {
  restsOn: 'around',
  method: [
    'The tier of a group is its longest distance from the top by who directs whom; those who direct each other stand together and are marked as contradictory.',
    'A role that no record gives is inferred and unverified: 1 − 0.5ⁿ for n independent indicators, not calibrated. Victims, witnesses and minors are not ranked.',
  ],
  sections: ({ results, unrankedCount }, nameOf) =>
    results.flatMap(({ tiers, roles, unranked }) => [
      {
        title: 'Tiers',
        sentences: [
          ...tiers.flatMap(({ tier, groups }) =>
            groups.length === 0 ? [] : [`Tier ${tier + 1}: ${groups.map(({ members }) => names(members)).join('; ')}.`],
          ),
          `Of ${counted(unrankedCount, 'person')} no link says where they stand.`,
        ],
        tables: [
          {
            name: 'tiers',
            title: 'Who stands on which tier',
            columns: ['Tier', 'Contradictory', ...entityColumns],
            rows: tiers.flatMap(({ tier, groups }) =>
              groups.flatMap(({ members, contradictory }) =>
                members.map((one) => [tier + 1, contradictory ? 'yes' : '', ...entityCells(one)]),
              ),
            ),
          },
          {
            name: 'contradictions',
            title: 'What makes a group contradictory',
            columns: linkColumns,
            rows: tiers.flatMap(({ groups }) =>
              groups.flatMap(({ links }) => links.map((link) => linkCells(link, nameOf))),
            ),
          },
          entityTable('unranked', 'Of whom no link says where they stand', unranked),
        ],
      },
      {
        title: 'Roles',
        tables: [
          {
            name: 'roles',
            title: 'Who plays which role',
            columns: [...entityColumns, 'Role', 'Basis', 'Probability', 'Indicators'],
            rows: roles.map(({ role, asserted, probability, indicators, ...one }) => [
              ...entityCells(one),
              codeWords('personRole', role),
              asserted ? 'a record says so' : 'inferred, unverified',
              probability,
              indicators.map(({ name }) => name).join('; '),
            ]),
          },
        ],
      },
    ]),
});
