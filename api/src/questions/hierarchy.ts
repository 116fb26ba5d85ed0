import { entityIdSchema, type EntityId } from '@corridor/graph-schema/contracts';
import { hierarchyQuestion } from '@corridor/graph-schema/questions';
import { forEachClaim, hierarchy, kindLabelOf, linksBetween, unrankedIn, type TierGroup } from '@corridor/network';
import { defineAnswer } from './define-answer.ts';
import { named, networkOf, type Network, type NetworkParams } from './network-of.ts';
import { rolesOf, rolesView } from './roles-of.ts';
import { byCaption, type Sight } from './sight.ts';
import { viewOf, type CommonParams } from './view-options.ts';

/** Who directs whom is a network with directions, everybody in it. */
const conventions = {
  directed: true,
  parallel: 'merge',
  weighted: false,
  weights: 'strength',
  isolates: true,
  loops: 'drop',
  project: 'none',
  ties: 'caption',
} as const;
/** In larger networks roles are told of those alone who stand on a tier. */
const MOST_PERSONS = 2_000;

/** Tiers, contradictions in them, and roles, on what this reader may see. */
export const hierarchyAnswer = defineAnswer(hierarchyQuestion, async (params, sight, compute) => {
  const { organisation, limit, types = ['DIRECTS' as const], ...common } = params;
  const scope = organisation === undefined ? common.scope : { entities: personsOf(sight, common, organisation) };
  const asked: NetworkParams = { ...common, ...conventions, types: [...types], ...(scope ? { scope } : {}) };
  const network = await networkOf(sight, asked, compute.graphs);
  const { tiers, unranked } = hierarchy(network.graph);
  // Victims, witnesses and minors are in no ranking.
  const apart = unrankedIn(network.view, sight.today);
  const isShown = (node: number) => !apart.has(network.entities[node] ?? -1);
  const persons = unranked.filter((node) => isShown(node) && isPerson(network, node));

  const ranked = tiers.flatMap((groups) => groups.flatMap(({ members }) => members)).filter(isShown);
  const all = [...ranked, ...persons];
  const playing = (all.length > MOST_PERSONS ? ranked.slice(0, MOST_PERSONS) : all).map(
    (node) => network.entities[node] ?? -1,
  );
  const roles = await rolesOf(sight, rolesView(sight, common), new Set(playing));
  const told = roles
    .map(({ person, ...role }) => ({
      ...sight.summary(network.view, person),
      ...role,
      indicators: [...role.indicators],
    }))
    .sort((a, b) => byCaption(a, b) || Number(b.asserted) - Number(a.asserted) || (a.role < b.role ? -1 : 1));

  return {
    results: [
      {
        tiers: tiers.map((groups, tier) => ({
          tier,
          groups: groups
            .map((group) => groupOf(sight, network, group, isShown))
            .filter(({ members }) => members.length > 0),
        })),
        roles: told.slice(0, limit),
        unranked: persons.slice(0, limit).map((node) => named(sight, network, node)),
      },
    ],
    truncated:
      persons.length > limit || told.length > limit
        ? { reason: `limit ${limit} of lines in a list`, total: Math.max(persons.length, told.length) }
        : null,
    warnings: told.some(({ asserted }) => !asserted)
      ? [
          {
            code: 'inferredRoles',
            text: 'Roles that no record gives are inferred and unverified: 1 − 0.5ⁿ for n independent indicators, not calibrated.',
          },
        ]
      : [],
    excluded: !network.entities.some((entity) => apart.has(entity))
      ? []
      : [{ what: 'victims, witnesses and minors', why: 'They are not ranked.' }],
    beside: { unrankedCount: persons.length },
  };
});

/** Ids of the persons who are linked to an organisation. */
function personsOf(sight: Sight, params: CommonParams, id: string): EntityId[] {
  const view = viewOf(sight, params);
  const persons = new Set<number>();
  forEachClaim(view, sight.nodeOf(view, id), (_claim, other) => {
    if (kindLabelOf(view, other) === 'Person') persons.add(other);
  });
  return [...persons].map((person) => entityIdSchema.parse(sight.summary(view, person).id));
}

function isPerson({ view, entities }: Network, node: number): boolean {
  return kindLabelOf(view, entities[node] ?? -1) === 'Person';
}

function groupOf(
  sight: Sight,
  network: Network,
  { members, contradictory, edges }: TierGroup,
  isShown: (node: number) => boolean,
) {
  const { graph, view, entities } = network;
  const ends = edges.map((edge) => [graph.from[edge] ?? -1, graph.to[edge] ?? -1] as const);
  const shown = ends.filter(([from, to]) => isShown(from) && isShown(to));
  return {
    members: members.filter(isShown).map((node) => named(sight, network, node)),
    contradictory,
    links: shown.flatMap(([from, to]) =>
      linksBetween(view, entities[from] ?? -1, entities[to] ?? -1)
        .filter((link) => link.from === entities[from])
        .map((link) => sight.link(view, link)),
    ),
  };
}
