import type { Core } from 'cytoscape';
import { useMemo } from 'react';
import type { Desk } from '../../commands/command.ts';
import { linkKey, shownEntities, shownLinks } from '../../state/chart-content.ts';
import { useChart } from '../../state/chart-store.ts';
import { goToInspector } from '../../state/go-to-inspector.ts';
import { goToSearch } from '../../state/go-to-search.ts';
import { useSelection } from '../../state/selection.ts';
import { useSidePanel } from '../../state/side-panel.ts';

interface Places {
  readonly openExpand: (entities: readonly string[]) => void;
  readonly openExport: (entities: readonly string[]) => void;
  readonly openKeys: () => void;
  readonly openMenu: () => void;
}

interface Layout {
  readonly stop: () => void;
  readonly arrangeAll: () => void;
}

/** What commands work on. */
export function useDesk(
  cy: Core | undefined,
  layout: Layout,
  { openExpand, openExport, openKeys, openMenu }: Places,
): Desk {
  const { history, change, undo, redo } = useChart();
  const { entities, links, select } = useSelection();
  const chart = history.present;
  const selected = useMemo(() => {
    const hidden = new Set(chart.hidden);
    return entities.filter((id) => chart.entities[id] && !hidden.has(id));
  }, [chart, entities]);
  const selectedLinks = useMemo(() => {
    const chosen = new Set(links);
    return chosen.size === 0 ? [] : shownLinks(chart).filter((link) => chosen.has(linkKey(link)));
  }, [chart, links]);
  // A layout that goes on would settle into what was taken back.
  const still = (move: () => void) => () => {
    layout.stop();
    move();
  };

  return {
    cy,
    chart,
    selected,
    selectedLinks,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change,
    undo: still(undo),
    redo: still(redo),
    select,
    arrange: layout.arrangeAll,
    openExpand: () => openExpand(selected),
    openExport: () => openExport(selected.length > 0 ? selected : shownEntities(chart).map(({ id }) => id)),
    openKeys,
    openMenu,
    goToInspector,
    goToSearch,
    openAnalysis: (name) => useSidePanel.getState().openAnalysis(name),
  };
}
