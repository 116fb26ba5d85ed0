import { expect, test } from 'vitest';
import { captions, type Asking } from './asking.ts';

interface Tier {
  readonly tier: number;
  readonly groups: readonly {
    readonly members: [];
    readonly contradictory: boolean;
    readonly links: readonly { readonly claims: readonly string[] }[];
  }[];
}

/** Who stands above whom (FX-4), roles, and several kinds of crime (R004). */
export function testRoles({ one }: Asking): void {
  const scope = { scope: { sources: ['command'] } };
  const tiersOf = (tiers: readonly Tier[]) =>
    tiers.map(({ tier, groups }) => `${tier}: ${groups.map(({ members }) => captions(members)).join(', ')}`);

  test('tiers follow from who directs whom, and those who direct each other are said', async () => {
    const { results } = await one('hierarchy', scope);
    const everything = await one('hierarchy', scope, 'supervisor');
    const [{ tiers, unranked }] = results;

    expect(tiersOf(tiers)).toStrictEqual(['0: A B E', '1: C, D', '2: F']);
    expect(tiers[0].groups[0]).toMatchObject({ contradictory: true, links: [{}, {}, {}] });
    expect(tiers[0].groups[0].links.every(({ claims }: { claims: string[] }) => claims.length === 1)).toBe(true);
    expect(tiers[1].groups).toMatchObject([{ contradictory: false, links: [] }, { contradictory: false }]);
    expect(captions(unranked)).toBe('G W');
    expect(tiersOf(everything.results[0].tiers)).toStrictEqual(['0: A B D E', '1: C', '2: F']);
  });

  test('roles are those that records give, and those for which two independent things speak', async () => {
    const { results, warnings } = await one('hierarchy', scope);
    const roles = results[0].roles.map(
      ({ caption, role, asserted, probability }: Record<string, unknown>) =>
        `${String(caption)} ${String(role)} ${String(asserted)} ${String(probability)}`,
    );
    const ring = results[0].roles.find(({ caption }: { caption: string }) => caption === 'D');

    expect(roles).toStrictEqual(['C FINANCIER false 0.75', 'D CHEMIST true null']);
    expect(ring.indicators).toMatchObject([{ name: 'said by a record', claims: [expect.any(String)] }]);
    expect(warnings).toMatchObject([{ code: 'inferredRoles' }]);
  });

  test('an organisation has a hierarchy of its own', async () => {
    const { results: found } = await one('search', { text: 'Ring' });
    const organisation = found.find(({ entity }: { entity: { kind: string } }) => entity.kind === 'Organisation').entity
      .id;
    const { results, unrankedCount } = await one('hierarchy', { ...scope, organisation });

    expect(tiersOf(results[0].tiers)).toStrictEqual(['0: A', '1: C']);
    expect([captions(results[0].unranked), unrankedCount]).toStrictEqual(['D G', 2]);
  });

  test('whoever serves several kinds of crime is found, and nobody else', async () => {
    const asked = { scope: { sources: ['crimes'] } };
    const lines = (results: readonly { entity: { caption: string }; crimeTypes: { crimeType: string }[] }[]) =>
      results.map(({ entity, crimeTypes }) => `${entity.caption}: ${crimeTypes.map((one) => one.crimeType).join(' ')}`);
    const { results, routes } = await one('convergence', asked);
    const bySaid = await one('convergence', { ...asked, fromGoods: false });
    const everything = await one('convergence', asked, 'supervisor');
    const some = await one('convergence', { ...asked, crimeTypes: ['MIGRANT_SMUGGLING', 'CORRUPTION'] });

    expect(lines(results)).toStrictEqual([
      'Mixed: CORRUPTION DRUG_TRAFFICKING',
      'Pia: DRUG_TRAFFICKING MIGRANT_SMUGGLING',
    ]);
    expect(results[1].crimeTypes[0].through).toMatchObject([
      { entity: { caption: 'Powder' }, basis: 'said', claims: [expect.any(String), expect.any(String)] },
    ]);
    expect(routes).toMatchObject([
      {
        from: { caption: 'Brazil' },
        to: { caption: 'Spain' },
        crimeTypes: [
          { crimeType: 'DRUG_TRAFFICKING', through: [{ basis: 'goods' }] },
          { crimeType: 'MIGRANT_SMUGGLING', through: [{ basis: 'said' }] },
        ],
      },
    ]);
    expect(bySaid.routes).toStrictEqual([]);
    expect(lines(everything.results)).toContain('Quin: DRUG_TRAFFICKING MIGRANT_SMUGGLING');
    expect(some.results).toStrictEqual([]);
  });
}
