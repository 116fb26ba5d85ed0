import { Button, Group, Popover, Radio, Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import { caseReferenceSchema, type Purpose, type SessionView } from '@corridor/graph-schema/contracts';
import { useState } from 'react';
import { useStatedPurpose } from '../../state/purpose.ts';
import { ActAs } from '../demonstration/ActAs.tsx';
import { useChoosePurpose } from './use-choose-purpose.ts';

/** What a header can carry. */
const HEADER_TEXT = /^[\u0020-\u00ff]*$/;

/** Who one is and for what one asks; both purpose and case can be changed without leaving the chart. */
export function PurposeMenu({ session }: { session: SessionView }) {
  const [isOpen, setOpen] = useState(false);
  const caseReference = useStatedPurpose((state) => state.caseReference);

  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" trapFocus returnFocus width={300} shadow="md">
      <Popover.Target>
        <UnstyledButton className="row-button" px={6} py={2} onClick={() => setOpen(!isOpen)} aria-haspopup="dialog">
          <Text size="sm" c="var(--desk-text-soft)">
            {session.account} · {session.agency} · for {session.purpose}
            {caseReference === undefined ? '' : ` · case ${caseReference}`}
          </Text>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label="Purpose and case">
        <PurposeForm session={session} onDone={() => setOpen(false)} />
        <ActAs onDone={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

function PurposeForm({ session, onDone }: { session: SessionView; onDone: () => void }) {
  const caseReference = useStatedPurpose((state) => state.caseReference);
  const workFor = useChoosePurpose(session);
  const [purpose, setPurpose] = useState<Purpose>(session.purpose);
  const [text, setText] = useState(caseReference ?? '');
  const isFit = text.trim() === '' || (HEADER_TEXT.test(text) && caseReferenceSchema.safeParse(text.trim()).success);
  const choose = () => {
    workFor(purpose, text.trim() || undefined);
    onDone();
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        choose();
      }}
    >
      <Stack gap="sm">
        <Text size="sm">{standingWords(session)}</Text>
        <Radio.Group
          label="Purpose"
          value={purpose}
          onChange={(value) => setPurpose(session.purposes.find((one) => one === value) ?? session.purpose)}
        >
          <Stack gap={6} mt={4}>
            {session.purposes.map((one) => (
              <Radio key={one} value={one} label={one} />
            ))}
          </Stack>
        </Radio.Group>
        <TextInput
          label="Case"
          description="Its reference; every request states it"
          error={isFit ? undefined : 'Letters, digits, spaces and / . _ -, at most 64'}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button size="compact-sm" variant="default" onClick={onDone}>
            Cancel
          </Button>
          <Button size="compact-sm" type="submit" disabled={!isFit}>
            Work for this
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function standingWords({ agency, office, taskForces }: SessionView): string {
  const acting = office === undefined ? agency : `${agency}, office ${office}`;
  return taskForces.length === 0
    ? `You act for ${acting}.`
    : `You act for ${acting}, a member of ${taskForces.join(', ')}.`;
}
