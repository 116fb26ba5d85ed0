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

/** Right-click on an entity or a relationship opens the menu of what is selected, on the empty chart that of the chart; a key opens either. */
export function useChartMenu(cy: Core | undefined) {
  const [menu, setMenu] = useState<MenuAt>();

  useEffect(() => {
    if (!cy) return;
    const open = ({ target, renderedPosition }: EventObject) => {
      const { entities, links, select } = useSelection.getState();
      const place: MenuPlace = target === cy ? 'empty' : target.isNode() ? 'selection' : 'links';
      if (place === 'selection' && !entities.includes(target.id())) select([target.id()]);
      // The menu of relationships is about nothing else.
      if (place === 'links') select([], links.includes(target.id()) ? links : [target.id()]);
      if (place === 'empty') select([]);
      setMenu({ place, ...renderedPosition });
    };
    cy.on('cxttap', open);
    return () => {
      cy.off('cxttap', open);
    };
  }, [cy]);

  const openAtFocus = useCallback(() => {
    if (!cy) return;
    const entities = cy.nodes(':selected');
    const links = cy.edges(':selected');
    if (entities.nonempty()) setMenu({ place: 'selection', ...entities.last().renderedPosition() });
    else if (links.nonempty()) setMenu({ place: 'links', ...links.last().renderedMidpoint() });
    else setMenu({ place: 'empty', x: cy.width() / 2, y: cy.height() / 2 });
  }, [cy]);
  return { menu, openAtFocus, close: useCallback(() => setMenu(undefined), []) };
}
