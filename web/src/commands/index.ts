import { askCommands } from './ask-commands.ts';
import type { Command } from './command.ts';
import { editCommands } from './edit-commands.ts';
import { exploreCommands } from './explore-commands.ts';
import { helpCommands } from './help-commands.ts';
import { linkCommands } from './link-commands.ts';
import { selectCommands } from './select-commands.ts';
import { viewCommands } from './view-commands.ts';

/** Everything that can be done on the chart; buttons, keys, menus and the sheet of keys are drawn from this list. */
export const commands: readonly Command[] = [
  ...exploreCommands,
  ...askCommands,
  ...linkCommands,
  ...editCommands,
  ...selectCommands,
  ...viewCommands,
  ...helpCommands,
];

/** The command of a chord. */
export function commandOf(chord: string): Command | undefined {
  return commands.find(({ keys }) => keys.includes(chord));
}
