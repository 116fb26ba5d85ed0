import { List, Loader, Stack, Text } from '@mantine/core';
import type { Link } from '@corridor/graph-schema/contracts';
import { Failure } from '../../components/Failure.tsx';
import { words } from '../chart/to-elements.ts';
import type { Drawing } from './drawing.ts';
import type { CaseSeen } from './read-case.ts';
import { SmallChart } from './SmallChart.tsx';
import { useCase } from './use-case.ts';

/** The path from shipper to consignee, or what there is instead, as who is signed in sees it. */
export function CaseSection({ agency }: { agency: string }) {
  const seen = useCase();

  if (seen.isPending) return <Loader size="sm" aria-label="Asking for the path" />;
  if (seen.isError) return <Failure error={seen.error} onRetry={() => void seen.refetch()} />;
  const { drawing } = seen.data;
  const says = verdict(seen.data, agency);
  return (
    <Stack gap="xs">
      <Text fw={600} role="status">
        {says}
      </Text>
      {drawing.entities.length === 0 ? (
        <Text size="sm">{agency} is shown nothing of this case. Look as another, or release a fact.</Text>
      ) : (
        <>
          <SmallChart
            drawing={drawing}
            label={`${says} ${drawing.entities.length} things are drawn; the list says which.`}
          />
          <List type="ordered" size="sm" aria-label="What is drawn">
            {drawing.entities.map(({ id, caption, kind }) => (
              <List.Item key={id}>
                {caption} ({kind.toLowerCase()}){linkWords(id, drawing)}
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Stack>
  );
}

function verdict({ hops, knowsShipper, knowsConsignee }: CaseSeen, agency: string): string {
  if (hops !== undefined) return `${agency} finds a path of ${hops} hops from shipper to consignee.`;
  const known = [knowsShipper && 'the shipper', knowsConsignee && 'the consignee'].filter(Boolean);
  const knows = known.length === 0 ? 'neither the shipper nor the consignee' : known.join(' and ');
  return `No path: ${agency} knows ${knows}${known.length === 2 ? ', and nothing that joins them' : ''}.`;
}

function linkWords(id: string, { links, entities }: Drawing): string {
  const caption = (one: string) => entities.find((entity) => entity.id === one)?.caption ?? '';
  const said = links.filter(({ from }) => from === id).map(({ type, to }: Link) => `${words(type)} ${caption(to)}`);
  return said.length === 0 ? '' : `: ${said.join(', ')}`;
}
