import {
  ActionIcon,
  Anchor,
  Button,
  Center,
  Group,
  Loader,
  Text,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import { mdiWeatherNight, mdiWhiteBalanceSunny } from '@mdi/js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, Navigate, Outlet, useNavigate } from '@tanstack/react-router';
import * as z from 'zod';
import { ApiError } from '../../api/api-error.ts';
import { request } from '../../api/client.ts';
import { Failure } from '../../components/Failure.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useDeskOwner } from '../../state/desk-owner.ts';
import { useDemonstration } from '../demonstration/use-demonstration.ts';
import { MarkingBanner } from '../marking/MarkingBanner.tsx';
import { FreshnessMark } from './FreshnessMark.tsx';
import { mayAs, placesOf } from './places.ts';
import { ProofDialog } from './ProofDialog.tsx';
import { PurposeMenu } from './PurposeMenu.tsx';
import { useFillCarriedChart } from './use-fill-carried-chart.ts';
import { useLiveEvents } from './use-live-events.ts';
import { useIsDeskOf } from './use-is-desk-of.ts';
import { useSession } from './use-session.ts';

/** The frame of the desk: where one is, who one is, light and dark. */
export function Shell() {
  const session = useSession();
  const scheme = useComputedColorScheme('light');
  const { setColorScheme } = useMantineColorScheme();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const leave = useDeskOwner((state) => state.leave);
  const signOut = useMutation({
    mutationFn: () => request('/sessions/current', z.unknown(), { method: 'DELETE' }),
    onSettled: async () => {
      leave();
      queries.clear();
      await navigate({ to: '/sign-in' });
    },
  });
  const isOwn = useIsDeskOf(session.data);
  // Who reads no case data is told of no news of it, and asks for no chart.
  const isReader = isOwn && session.data !== undefined && mayAs('read', session.data);
  useLiveEvents(isReader, session.data?.account);
  useFillCarriedChart(isReader ? session.data?.account : undefined);
  const isDemonstration = useDemonstration(isOwn).length > 0;

  if (session.error instanceof ApiError && session.error.status === 401) return <Navigate to="/sign-in" replace />;
  if (session.isError && !session.data) {
    return <Failure error={session.error} onRetry={() => void session.refetch()} />;
  }
  if (!session.data || !isOwn) {
    return (
      <Center h="100%">
        <Loader aria-label="Opening the desk" />
      </Center>
    );
  }

  return (
    <div className="desk">
      <Group
        component="header"
        justify="space-between"
        px="md"
        py={6}
        style={{ borderBottom: '1px solid var(--desk-border)', background: 'var(--desk-panel)' }}
      >
        <Group gap="md" component="nav" aria-label="Places">
          <Text fw={700}>Corridor</Text>
          {placesOf(session.data, isDemonstration).map(({ to, label }) => (
            <Anchor
              key={to}
              renderRoot={(props) => (
                <Link to={to} activeProps={{ 'aria-current': 'page', style: { fontWeight: 700 } }} {...props} />
              )}
              size="sm"
            >
              {label}
            </Anchor>
          ))}
        </Group>
        <Group gap="sm">
          <FreshnessMark />
          <PurposeMenu session={session.data} />
          <Anchor
            size="sm"
            renderRoot={(props) => (
              <Link to="/own-account" activeProps={{ 'aria-current': 'page', style: { fontWeight: 700 } }} {...props} />
            )}
          >
            Your account
          </Anchor>
          <ActionIcon
            variant="default"
            aria-label={scheme === 'dark' ? 'Light colours' : 'Dark colours'}
            onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}
          >
            <Icon path={scheme === 'dark' ? mdiWhiteBalanceSunny : mdiWeatherNight} />
          </ActionIcon>
          <Button size="compact-sm" variant="default" loading={signOut.isPending} onClick={() => signOut.mutate()}>
            Sign out
          </Button>
        </Group>
      </Group>
      {mayAs('read', session.data) && <MarkingBanner clearance={session.data.clearance} />}
      <Outlet />
      <ProofDialog />
    </div>
  );
}
