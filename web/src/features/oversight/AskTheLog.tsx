import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { mayAs } from '../shell/places.ts';
import { useSession } from '../shell/use-session.ts';

/** For those who oversee: the way from a thing to who looked at it. */
export function AskTheLog({ id }: { id: string }) {
  const session = useSession().data;
  if (!session || !mayAs('readLog', session)) return null;
  return (
    <Anchor size="sm" renderRoot={(props) => <Link to="/audit" search={{ subject: id }} {...props} />}>
      Who looked at this?
    </Anchor>
  );
}
