import { useSidePanel } from './side-panel.ts';

/** Opens the search and puts the cursor there, once it is drawn. */
export function goToSearch(): void {
  useSidePanel.getState().showTab('search');
  requestAnimationFrame(() => document.getElementById('search-text')?.focus());
}
