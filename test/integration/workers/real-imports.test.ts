import { existsSync, openAsBlob, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importSchema, type ImportView } from '@corridor/graph-schema/contracts';
import { isLong } from '../../support/env.ts';
import { until } from '../../support/until.ts';
import { doUpkeep } from '../api/do-upkeep.ts';
import { startSystem, type RunningSystem } from '../api/running-system.ts';

const data = new URL('../../../../shared/data/', import.meta.url);
const isThere = existsSync(data);
if (!isThere) console.log('Imports of real files are skipped: there is no folder shared/data beside the repository');
else if (!isLong())
  console.log('Imports of real files are skipped: CORRIDOR_TEST_LONG=1 runs them (ten minutes and more)');

/** An hour, for machines with too much to do. */
const timeout = 3_600_000;
const pole = isThere ? readdirSync(new URL('graphs/pole/', data)).map((name) => `graphs/pole/${name}`) : [];

describe.skipIf(!isThere || !isLong())('real files that come twice', () => {
  let system: RunningSystem;
  beforeAll(async () => {
    system = await startSystem({ isPatient: true });
  });
  afterAll(() => system.stop());

  test.for<[profile: string, read: number, files: readonly string[]]>([
    ['edges', 295, ['networks/caviar/caviar_full_directed_edges.csv']],
    [
      'ofac-sdn',
      8_976 + 11_910 + 13_837,
      ['sanctions/ofac_sdn_2021.csv.gz', 'sanctions/ofac_alt_2021.csv.gz', 'sanctions/ofac_add_2021.csv.gz'],
    ],
    ['pole', 61_521 + 105_840, pole],
    ['unodc-seizures', 263_485, ['seizures/unodc_ids_2011_2015.csv.gz']],
  ])(
    '%s: %i rows are read, none is lost, and the second time changes nothing',
    { timeout },
    async ([profile, read, files]) => {
      const first = await load(profile, files);
      const before = await revision();
      const second = await load(profile, files);

      expect([adds(first), adds(second)]).toStrictEqual([read, read]);
      expect(await revision()).toBe(before);
      expect([second.records, second.entities, second.claims]).toStrictEqual([
        first.records,
        first.entities,
        first.claims,
      ]);
      console.log(
        `${profile}: ${read} rows, ${first.records} records, ${first.entities} entities, ${first.claims} claims, ` +
          `${first.quarantined} quarantined in ${first.seconds.toFixed(0)} s; again in ${second.seconds.toFixed(0)} s`,
      );
    },
  );

  test('the stored graph equals its records', { timeout }, async () => {
    const begun = performance.now();

    const result = await doUpkeep(system, 'verify');

    expect(result).toMatchObject({ equal: true });
    console.log(`verify: ${JSON.stringify(result)} in ${((performance.now() - begun) / 1_000).toFixed(0)} s`);
  });

  async function load(profile: string, files: readonly string[]): Promise<ImportView> {
    const form = new FormData();
    form.set('source', profile);
    form.set('profile', profile);
    for (const file of files) {
      const path = fileURLToPath(new URL(file, data));
      form.append('file', await openAsBlob(path), basename(path));
    }
    const { status, body } = await system.ask('analyst', 'POST', '/api/v1/imports', form);
    if (status !== 202) throw new Error(JSON.stringify(body));
    const { importId } = importSchema.parse(body);
    const done = await until(
      `${profile} done`,
      async (seen) => {
        const found = importSchema.parse((await system.ask('analyst', 'GET', `/api/v1/imports/${importId}`)).body);
        seen(found.progress.rowsDone);
        return ['received', 'running'].includes(found.state) ? undefined : found;
      },
      500,
    );
    if (done.state !== 'done') throw new Error(`${done.state}: ${done.message}`);
    return done;
  }

  /** How many rows came to some end. */
  function adds({ read, accepted, flagged, quarantined, rejected }: ImportView): number | string {
    const sum = accepted + flagged + quarantined + rejected;
    return sum === read ? read : `${sum} of ${read}`;
  }

  async function revision(): Promise<unknown> {
    const [row] = await system.store.read.run(`MATCH (graph:GraphRevision {id: 'graph'}) RETURN graph.rev AS rev`);
    return row?.['rev'];
  }
});
