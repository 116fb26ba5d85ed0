import type { Core } from 'cytoscape';
import type { Link } from '@corridor/graph-schema/contracts';
import type { ChartContent } from '../state/chart-content.ts';

/** What a command works on: the desk as it is now, and what can be done to it. */
export interface Desk {
  readonly cy: Core | undefined;
  readonly chart: ChartContent;
  /** Ids of the selected entities that are shown on the chart. */
  readonly selected: readonly string[];
  /** Selected relationships that are shown on the chart. */
  readonly selectedLinks: readonly Link[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly change: (to: (chart: ChartContent) => ChartContent) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly select: (entities: readonly string[]) => void;
  readonly arrange: () => void;
  readonly openExpand: () => void;
  readonly openExport: () => void;
  readonly openKeys: () => void;
  readonly openMenu: () => void;
  readonly goToInspector: () => void;
  readonly goToSearch: () => void;
  /** Opens an analysis in the side panel; without a name the list of them. */
  readonly openAnalysis: (name?: string) => void;
}

/** For which target the context menu offers a command. */
export type MenuPlace = 'selection' | 'links' | 'empty';

/** What can be done: its name, its keys, where it is offered, when it can be given, and what it does. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** Chords as `chordOf` names them; the first is shown. None: it is in menus alone. */
  readonly keys: readonly string[];
  /** Plain letters only while the chart has the focus; others also beside it. */
  readonly scope: 'chart' | 'desk';
  readonly group: 'Edit' | 'Select' | 'Explore' | 'View';
  readonly isOnToolbar?: true;
  readonly menu?: readonly MenuPlace[];
  /** The menu leaves it out where it cannot be given, instead of showing it greyed. */
  readonly isOfferedIfEnabled?: true;
  readonly isEnabled: (desk: Desk) => boolean;
  readonly run: (desk: Desk) => void;
}

/** Enabled as long as something is selected. */
export const hasSelection = ({ selected }: Desk) => selected.length > 0;

/** Enabled as long as something is shown. */
export const hasEntities = ({ chart }: Desk) => Object.keys(chart.entities).length > 0;

/** Always enabled. */
export const always = () => true;
