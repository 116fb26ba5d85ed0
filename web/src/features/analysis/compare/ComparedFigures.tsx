import { Table } from '@mantine/core';
import { Fragment } from 'react';
import { FigureName } from '../network-summary/FigureName.tsx';
import { figureWords } from '../network-summary/figure-words.ts';
import type { SideNames } from './side-names.ts';
import type { Compared } from './use-sides-on-chart.ts';

/** A word of so many letters is not broken, as a day. */
const LINE = 16;

/** The figures of both sides beside each other. */
export function ComparedFigures({ first, second, names }: Pick<Compared, 'first' | 'second'> & { names: SideNames }) {
  const others = figureWords(second);
  return (
    <Table fz="xs" verticalSpacing={2} horizontalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th />
          {[names.first, names.second].map((name) => (
            <Table.Th key={name} ta="right">
              {name.split(' ').map((word, at) => (
                <Fragment key={at}>
                  {at > 0 && ' '}
                  <span className={word.length <= LINE ? 'figure' : undefined}>{word}</span>
                </Fragment>
              ))}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {figureWords(first).map((figure, line) => (
          <Table.Tr key={figure.name}>
            <Table.Th scope="row" fw={500}>
              <FigureName {...figure} />
            </Table.Th>
            <Table.Td ta="right">{figure.value}</Table.Td>
            <Table.Td ta="right" fw={others[line]?.value === figure.value ? 400 : 700}>
              {others[line]?.value}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
