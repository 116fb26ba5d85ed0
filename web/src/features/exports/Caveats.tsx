import { Checkbox, Stack } from '@mantine/core';
import type { Caveat } from '@corridor/graph-schema/contracts';

interface Props {
  readonly caveats: readonly Caveat[];
  /** Records whose conditions are accepted. */
  readonly accepted: readonly string[];
  readonly onChange: (accepted: readonly string[]) => void;
}

/** The conditions of owners (handling code H3), each to be read and accepted before anything leaves. */
export function Caveats({ caveats, accepted, onChange }: Props) {
  return (
    <Checkbox.Group
      label="Conditions of their owners"
      description="They go along with the file. Read each and accept it, then export again."
      value={[...accepted]}
      onChange={onChange}
    >
      <Stack gap={6} mt="xs" mah="30vh" style={{ overflow: 'auto' }}>
        {caveats.map(({ record, source, text }) => (
          <Checkbox key={record} value={record} label={text} description={`${source}, record ${record.slice(0, 8)}`} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
