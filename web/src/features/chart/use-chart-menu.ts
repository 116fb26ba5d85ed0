import type { Core, EventObject } from 'cytoscape';
import { useCallback, useEffect, useState } from 'react';
import type { MenuPlace } from '../../commands/command.ts';
import { useSelection } from '../../state/selection.ts';

/** Where a menu is open, and for what. */
export interface MenuAt {
  readonly place: MenuPlace;
  readonly x: number;
  readonly y: number;
}

/** Right-click on an entity opens the menu of the selection, on the empty chart that of the chart; a key opens either. */
export function useChartMenu(cy: Core | undefined) {
  const [menu, setMenu] = useState<MenuAt>();

  useEffect(() => {
    if (!cy) return;
    const open = ({ target, renderedPosition }: EventObject) => {
      const { entities, select } = useSelection.getState();
      const isNode = target !== cy && target.isNode();
      if (isNode && !entities.includes(target.id())) select([target.id()]);
      if (target === cy) select([]);
      setMenu({ place: isNode ? 'selection' : 'empty', ...renderedPosition });
    };
    cy.on('cxttap', open);
    return () => {
      cy.off('cxttap', open);
    };
  }, [cy]);

  const openAtFocus = useCallback(() => {
    if (!cy) return;
    const chosen = cy.nodes(':selected');
    const middle = { x: cy.width() / 2, y: cy.height() / 2 };
    setMenu(
      chosen.empty() ? { place: 'empty', ...middle } : { place: 'selection', ...chosen.last().renderedPosition() },
    );
  }, [cy]);
  return { menu, openAtFocus, close: useCallback(() => setMenu(undefined), []) };
}
