import type { RefCallback } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import { chordOf } from '../../commands/chord.ts';
import type { Command, Desk } from '../../commands/command.ts';
import { commandOf } from '../../commands/index.ts';

/**
 * The keys of the registry. Those of the chart work while the focus is within the element that the answer is attached to,
 * those of the desk wherever nobody is typing; none while a dialog or a menu is open.
 */
export function useChartKeys(desk: Desk): RefCallback<HTMLElement> {
  const give = (event: KeyboardEvent, scope: Command['scope']) => {
    const command = commandOf(chordOf(event));
    if (command?.scope !== scope || isElsewhere(event)) return;
    // Enter and Space on a button are the button's.
    if (event.key === 'Enter' && event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    if (command.isEnabled(desk)) command.run(desk);
  };
  useHotkeys('*', (event) => give(event, 'desk'));
  return useHotkeys('*', (event) => give(event, 'chart'));
}

const ABOVE = '[role=dialog], [role=menu]';

/** Whether a key is meant for a dialog or a menu, also for the one that it has just closed. */
function isElsewhere({ target }: KeyboardEvent): boolean {
  return document.querySelector(ABOVE) !== null || (target instanceof Element && target.closest(ABOVE) !== null);
}
