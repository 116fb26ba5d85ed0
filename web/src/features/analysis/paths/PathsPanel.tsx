import { Alert, Anchor, Button, Loader, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Failure } from '../../../components/Failure.tsx';
import { useChart } from '../../../state/chart-store.ts';
import { useShowsOnScreen } from '../../../state/on-screen.ts';
import { useSelection } from '../../../state/selection.ts';
import { SaveAnswer } from '../../exports/SaveAnswer.tsx';
import { counted } from '../../chart/count-words.ts';
import { PathRow } from './PathRow.tsx';
import { PathsFields } from './PathsFields.tsx';
import { useDrawPaths } from './use-draw-paths.ts';
import { firstForm, MOST_ENDS, usePaths, type FoundPath } from './use-paths.ts';

/** Asks how what is selected is linked, each with each, and lists the ways. */
export function PathsPanel() {
  const selected = useSelection((state) => state.entities);
  const [ends, setEnds] = useState(() => selected.slice(0, MOST_ENDS));
  const [form, setForm] = useState(firstForm);
  const answer = usePaths(ends, form);
  const drawing = useDrawPaths();
  const isAsked = ends.length > 1;
  const paths = isAsked ? (answer.data?.results ?? []) : [];
  useShowsOnScreen(
    'paths',
    paths.flatMap(({ nodes, links }) => [...nodes.map(({ id }) => id), ...links.flatMap(({ from, to }) => [from, to])]),
  );
  const next = selected.slice(0, MOST_ENDS);

  return (
    <div className="panel-scroll" aria-live="polite" aria-busy={answer.isFetching}>
      <Stack gap="xs" p="sm">
        <Ends ends={ends} />
        {selected.length > ends.length && ends.length === MOST_ENDS && (
          <Text size="xs">
            {ends.length} of {selected.length.toLocaleString('en')} that are selected: more are not asked about at once.
          </Text>
        )}
        {next.length > 1 && next.join() !== ends.join() && (
          <Button size="compact-sm" variant="default" onClick={() => setEnds(next)}>
            Ask about the {next.length < selected.length ? `first ${next.length}` : next.length} that are selected now
          </Button>
        )}
        {isAsked && <PathsFields form={form} onChange={setForm} />}
        {answer.isFetching && <Loader size="xs" aria-label="Looking for ways" />}
        {answer.isError && <Failure error={answer.error} onRetry={() => void answer.refetch()} />}
        {isAsked && answer.isSuccess && <Verdict answer={answer.data} form={form} />}
        {isAsked && answer.isSuccess && <SaveAnswer question={answer.data.question} params={answer.data.params} />}
        {paths.length > 1 && (
          <Button size="compact-sm" variant="default" loading={drawing.isPending} onClick={() => drawing.draw(paths)}>
            Put all {paths.length} ways on the chart
          </Button>
        )}
        {drawing.error && <Failure error={drawing.error} />}
      </Stack>
      <Stack component="ol" gap={0} m={0} p={0} style={{ listStyle: 'none' }}>
        {paths.map((path) => (
          <PathRow key={keyOf(path)} path={path} isDrawing={drawing.isPending} onDraw={() => drawing.draw([path])} />
        ))}
      </Stack>
      {isAsked && answer.data && answer.data.skippedHubs.length > 0 && <Hubs hubs={answer.data.skippedHubs} />}
    </div>
  );
}

const keyOf = ({ nodes, links }: FoundPath) =>
  [...nodes.map(({ id }) => id), ...links.map(({ from, to, type }) => `${from}${type}${to}`)].join(' ');

/** Who is asked about, or what to do so that somebody is. */
function Ends({ ends }: { ends: readonly string[] }) {
  const entities = useChart((state) => state.history.present.entities);
  const select = useSelection((state) => state.select);
  if (ends.length < 2)
    return (
      <Alert title="Select two entities or more" color="blue" variant="light">
        Select them on the chart (the second and further ones with Shift), then press P.
      </Alert>
    );
  return (
    <Text size="sm">
      {ends.map((id, index) => (
        <span key={id}>
          {index > 0 && ' – '}
          <Anchor component="button" inherit className="name" onClick={() => select([id])}>
            {entities[id]?.caption ?? 'an entity that is not on the chart'}
          </Anchor>
        </span>
      ))}
    </Text>
  );
}

/** Whether they are linked, how closely, and since when. */
function Verdict({
  answer: { linked, minHops, since, pairs, truncated, warnings },
  form,
}: {
  answer: NonNullable<ReturnType<typeof usePaths>['data']>;
  form: typeof firstForm;
}) {
  const day = form.day === '' ? '' : ` on ${form.day}`;
  const linkedPairs = pairs.filter((pair) => pair.linked).length;
  return (
    <Stack gap={2}>
      <Text size="sm" fw={600}>
        {minHops === null
          ? `Not linked${day} within ${counted(form.maxHops, 'hop', 'hops')}, as far as you may see`
          : linked
            ? `Linked by ${counted(minHops, 'hop', 'hops')}${pairs.length > 1 ? ' and more' : ''}${day}`
            : `${linkedPairs} of ${pairs.length} pairs are linked${day}`}
      </Text>
      {since && (
        <Text size="sm">
          {pairs.length > 1 ? 'The first two were linked' : 'Linked'} since {since}
        </Text>
      )}
      {truncated && <Text size="xs">Not all ways are listed: {truncated.reason}.</Text>}
      {warnings.map(({ code, text }) => (
        <Text key={code} size="xs">
          {text}
        </Text>
      ))}
    </Stack>
  );
}

function Hubs({ hubs }: { hubs: readonly { id: string; caption: string; degree: number }[] }) {
  const select = useSelection((state) => state.select);
  return (
    <Stack gap={2} p="sm">
      <Text size="xs" fw={600}>
        Hubs that no way was looked for through
      </Text>
      {hubs.map(({ id, caption, degree }) => (
        <Text key={id} size="xs">
          <Anchor component="button" inherit className="name" onClick={() => select([id])}>
            {caption}
          </Anchor>{' '}
          ({counted(degree, 'link', 'links')})
        </Text>
      ))}
    </Stack>
  );
}
