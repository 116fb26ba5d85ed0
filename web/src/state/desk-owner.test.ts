import { expect, test } from 'vitest';
import { addToChart } from './chart-content.ts';
import { useChart } from './chart-store.ts';
import { useDeskOwner } from './desk-owner.ts';
import { useSelection } from './selection.ts';

const put = () => {
  useChart.getState().change((chart) => addToChart(chart, [{ id: 'a', kind: 'Person', caption: 'A' }], []));
  useSelection.getState().select(['a']);
};
const onDesk = () => ({
  entities: Object.keys(useChart.getState().history.present.entities),
  steps: useChart.getState().history.past.length,
  selected: useSelection.getState().entities,
});

test('who comes back finds the desk as it was', () => {
  useDeskOwner.getState().take('one');
  put();
  useDeskOwner.getState().take('one');

  expect(onDesk()).toStrictEqual({ entities: ['a'], steps: 1, selected: ['a'] });
});

test('another person finds nothing of it, and cannot undo back to it', () => {
  useDeskOwner.getState().take('one');
  put();
  useDeskOwner.getState().take('two');
  useChart.getState().undo();

  expect(onDesk()).toStrictEqual({ entities: [], steps: 0, selected: [] });
});
