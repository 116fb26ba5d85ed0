import { Tooltip } from '@mantine/core';
import type { FigureWords } from './figure-words.ts';

/** The name of a figure; pointed at or focused, what it means. */
export function FigureName({ name, says }: FigureWords) {
  return (
    <Tooltip label={says} multiline w={220} withArrow events={{ hover: true, focus: true, touch: true }}>
      <span tabIndex={0} className="explained">
        {name}
      </span>
    </Tooltip>
  );
}
