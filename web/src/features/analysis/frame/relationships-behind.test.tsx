import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addToChart, emptyChart } from '../../../state/chart-content.ts';
import { useChart } from '../../../state/chart-store.ts';
import { useSelection } from '../../../state/selection.ts';
import { aLink } from '../../../testing/a-link.ts';
import { startFakeServer } from '../../../testing/fake-server.ts';
import { aPerson } from '../../../testing/open-analysis.tsx';
import { openPart } from '../../../testing/open-part.tsx';
import { RelationshipsBehind } from './RelationshipsBehind.tsx';

const persons = ['a', 'b', 'c'].map((letter) => aPerson(letter));
const [a = '', b = '', c = ''] = persons.map(({ id }) => id);
const links = [aLink(a, b), aLink(a, b, 'BORN_IN', { class: 'named' }), aLink(b, c)];

function openBehind(scope: object, question = 'metrics') {
  useChart.getState().begin(addToChart(emptyChart, persons, links));
  return openPart(<RelationshipsBehind question={question} params={{ scope }} />, startFakeServer({}));
}

test('what figures rest on is selected: relationships among the entities that were asked about, and none that tie nobody', async () => {
  const { user } = openBehind({ entities: [a, b] });

  await user.click(screen.getByRole('button', { name: '1 relationship behind' }));

  expect(useSelection.getState().links).toStrictEqual([`${a} ASSOCIATE_OF ${b}`]);
});

test('of a network that is not on the chart nothing is offered', () => {
  openBehind({ around: { entity: a, hops: 2 } });

  expect(screen.queryByRole('button')).toBeNull();
});

test('an answer that rests on some of the ties does not claim them all', () => {
  openBehind({ entities: [a, b] }, 'compare');

  expect(screen.queryByRole('button')).toBeNull();
});
