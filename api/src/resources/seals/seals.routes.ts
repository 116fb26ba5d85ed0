import { Router, type Request } from 'express';
import {
  entityIdSchema,
  withdrawRequestSchema,
  type PersonSeal,
  type PersonSeals,
  type Sealed,
} from '@corridor/graph-schema/contracts';
import { sealedCompartment } from '@corridor/graph-schema/policy';
import { findEntity, forEachRowAt, type View } from '@corridor/network';
import { authorise } from '../../access/authorise.ts';
import { readerOf } from '../../access/reader-of.ts';
import { noteReason } from '../../audit/requests/draft.ts';
import type { Context } from '../../context.ts';
import { carryOut } from '../../graph/write.ts';
import { AppError } from '../../http/app-error.ts';
import { operationOf } from '../../http/operation-of.ts';
import { parse } from '../../http/parse.ts';
import { sightFor, sightOf } from '../../http/sight-of.ts';
import { listSeals, sealedAmong, sealPerson, unsealPerson } from './seals.repository.ts';

/** Sealing a protected person: from then on nobody but the circle of the agency's sealed persons learns that they are there. */
export function sealRoutes(context: Context): Router {
  const router = Router();
  const { ids, resident, store } = context;

  /** The person, by the home ids that this reader sees as one. */
  const personOf = (request: Request) => {
    const sight = sightOf(context, request);
    const { reason } = parse(withdrawRequestSchema, request.body);
    const id = entityIdSchema.safeParse(request.params['id']);
    if (!id.success) throw new AppError('notFound', 'No such entity');
    const { agency, id: by } = sight.session;
    authorise(sight.session, 'sealPersons', { agency, justification: reason });
    noteReason(reason);
    const view = sight.view();
    const node = sight.nodeOf(view, id.data);
    if (sight.summary(view, node).kind !== 'Person') throw new AppError('conflict', 'Only persons are sealed.');
    const isMember = sight.session.compartments.has(sealedCompartment(agency));
    return { sight, view, nodes: view.groups.membersOf(node), agency, by, reason, isMember };
  };
  /** The agency's own records of some home nodes, whoever sees them (those of before, too), and which of them a view shows. */
  const ownRecordsOf = (view: View, nodes: readonly number[], agency: string) => {
    const { topology } = resident;
    const spoken = new Map<string, { record: string; home: string }>();
    const seen = new Set<string>();
    for (const node of nodes) {
      const home = topology.nodes.idOf(node);
      forEachRowAt(topology, node, (record, token) => {
        if (resident.tokenOf(topology.tokens.textOf(token))?.originator !== agency) return;
        const id = topology.records.ids.idOf(record);
        spoken.set(`${id} ${home}`, { record: id, home });
        if (view.mask[token] === 1) seen.add(id);
      });
    }
    return { spoken: [...spoken.values()], seen: seen.size };
  };
  const follow = async (rev: number | undefined) => {
    if (rev !== undefined) await context.announceRevision(rev);
    await resident.follow();
  };

  router.get('/seals', async (request, response) => {
    const session = readerOf(request);
    authorise(session, 'seeGuarded', { agency: session.agency });
    const sight = sightFor(context, session);
    const all = await listSeals(store.read, session.agency);
    // A person may be seen by what others say of them: that they are sealed is for their circle alone.
    const isMember = session.compartments.has(sealedCompartment(session.agency));
    const view = sight.view();
    const persons = new Map<number, PersonSeal>();
    for (const { home, by, reason, at } of isMember ? all : []) {
      const node = findEntity(view, home);
      if (node === -1 || persons.has(node)) continue;
      persons.set(node, { entity: sight.summary(view, node), by: by ?? '', reason, at: new Date(at).toISOString() });
    }
    response.json({ isMember, seals: [...persons.values()] } satisfies PersonSeals);
  });

  router.post('/entities/:id/seal', async (request, response) => {
    const known = await resident.follow();
    const { sight, view, nodes, agency, by, reason, isMember } = personOf(request);
    const { spoken, seen } = ownRecordsOf(view, nodes, agency);
    const homes = nodes.map((node) => resident.topology.nodes.idOf(node)).sort();
    // Where others speak of the person too, whoever is outside the circle must not learn from a refusal that there is a seal.
    const nothing = () => new AppError('conflict', 'Your agency holds no records of this person.');
    if (seen === 0) throw nothing();
    const { result, rev } = await carryOut(context, operationOf(request, sight.session, ids), async (tools, at) => {
      const done = await sealPerson(tools, { agency, homes, by, reason, at, spoken, known }, ids);
      if (done === undefined) throw isMember ? new AppError('conflict', 'It is sealed already.') : nothing();
      return { result: { records: seen }, rev: done };
    });
    await follow(rev);
    response.status(201).json({ records: Number(result['records']) } satisfies Sealed);
  });

  router.delete('/entities/:id/seal', async (request, response) => {
    const { sight, nodes, agency, by, reason, isMember } = personOf(request);
    const homes = nodes.map((node) => resident.topology.nodes.idOf(node)).sort();
    const sealed = isMember ? await sealedAmong(store.read, agency, homes) : [];
    if (sealed.length === 0) throw new AppError('conflict', 'It is not sealed.');
    const { result, rev } = await carryOut(context, operationOf(request, sight.session, ids), async (tools, at) => {
      const done = await unsealPerson(tools, { agency, homes: sealed, by, reason, at }, ids);
      return { result: { records: done.records }, rev: done.rev };
    });
    await follow(rev);
    response.json({ records: Number(result['records']) } satisfies Sealed);
  });
  return router;
}
