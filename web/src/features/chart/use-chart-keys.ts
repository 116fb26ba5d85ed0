import { useEffect, type RefCallback } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import { chordOf } from '../../commands/chord.ts';
import type { Command, Desk } from '../../commands/command.ts';
import { commandOf } from '../../commands/index.ts';

/** Presses that are meant for a dialog or a menu. */
const elsewhere = new WeakSet<KeyboardEvent>();

/** Looks before anybody else hears of the press: the key that closes a dialog has closed it by the time it gets here. */
function notePress(event: KeyboardEvent): void {
  if (document.querySelector('[role=dialog], [role=menu]')) elsewhere.add(event);
}

/**
 * The keys of the registry. Those of the chart work while the focus is within the element that the answer is attached to,
 * those of the desk wherever nobody is typing; none while a dialog or a menu is open.
 */
export function useChartKeys(desk: Desk): RefCallback<HTMLElement> {
  useEffect(() => {
    window.addEventListener('keydown', notePress, true);
    return () => window.removeEventListener('keydown', notePress, true);
  }, []);

  const give = (event: KeyboardEvent, scope: Command['scope']) => {
    const command = commandOf(chordOf(event));
    if (command?.scope !== scope || elsewhere.has(event)) return;
    // Enter and Space on a button are the button's.
    if (event.key === 'Enter' && event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    if (command.isEnabled(desk)) command.run(desk);
  };
  useHotkeys('*', (event) => give(event, 'desk'));
  return useHotkeys('*', (event) => give(event, 'chart'));
}
