import { Router } from 'express';
import type { SafeguardingAlert } from '@corridor/graph-schema/contracts';
import { readsVictims } from '@corridor/graph-schema/policy';
import { markedElsewhere, valueAt } from '@corridor/network';
import { authorise } from '../../access/authorise.ts';
import { readerOf } from '../../access/reader-of.ts';
import type { Context } from '../../context.ts';
import { AppError } from '../../http/app-error.ts';
import { sightFor } from '../../http/sight-of.ts';
import { byCaption } from '../../questions/sight.ts';

const DAY_MS = 86_400_000;

/** What the overseers of an agency are told for the sake of victims and minors: whom their records mark and others show; without the right to data on victims how many they are. */
export function safeguardingRoutes(context: Context): Router {
  const router = Router();
  const { resident, now } = context;

  router.get('/safeguarding-alerts', (request, response) => {
    const session = readerOf(request);
    authorise(session, 'handleSafeguarding', { agency: session.agency });
    // Without the right it is counted alike and nobody is named, so that whoever oversees knows whom to ask for.
    const counting = { ...session, victimRight: true };
    if (!readsVictims(counting))
      throw new AppError('notAllowed', `Data on victims is not used for ${session.purpose}. State another purpose.`);
    const sight = sightFor(context, counting);
    const view = sight.view();
    const { tokens, records } = view.topology;
    const tokenOf = (code: number) => resident.tokenOf(tokens.textOf(code));
    const found = markedElsewhere(view, {
      today: Math.floor(now() / DAY_MS),
      isMarking: (code) => tokenOf(code)?.originator === session.agency,
      isFlagged: (code) => tokenOf(code)?.victim === true,
    });
    if (!session.victimRight) {
      response.json({ count: found.length, alerts: [] });
      return;
    }
    const alerts: SafeguardingAlert[] = found.map(({ entity, records: open }) => ({
      entity: sight.summary(view, entity),
      records: open.map((record) => ({
        id: records.ids.idOf(record),
        originator: tokenOf(valueAt(records.token, record))?.originator ?? '',
      })),
    }));
    response.json({ count: alerts.length, alerts: alerts.sort((a, b) => byCaption(a.entity, b.entity)) });
  });
  return router;
}
