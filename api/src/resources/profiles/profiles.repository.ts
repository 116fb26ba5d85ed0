import * as z from 'zod';
import { nextWorkRevision } from '@corridor/graph-schema/store';
import type { Store } from '../../graph/driver.ts';

/** Agency of the built-in profiles, which everybody may use. */
export const BUILT_IN = 'CORRIDOR';

const profileSchema = z.object({ owner: z.string(), name: z.string(), version: z.int(), content: z.string() });
export type StoredProfile = z.infer<typeof profileSchema>;

/** Import profiles in the store: versions are never overwritten; the newest of an owner's name is the one that counts. */
export interface ProfileRepository {
  list(agency: string): Promise<StoredProfile[]>;
  /** One's own profile of a name, else the built-in one. */
  find(agency: string, name: string): Promise<StoredProfile | undefined>;
  /** Adds a version unless the newest has the same content; answers the version. */
  put(owner: string, name: string, content: string): Promise<number>;
}

/** Profiles over the store. */
export function createProfiles(store: Store): ProfileRepository {
  const list = async (agency: string) => {
    const rows = await store.read.run(
      `
      MATCH (profile:ImportProfile)
      WHERE profile.owner IN $owners
      WITH profile ORDER BY profile.version DESC
      WITH profile.owner AS owner, profile.name AS name, head(collect(profile)) AS newest
      RETURN properties(newest) AS profile
      ORDER BY name, owner
    `,
      { owners: [agency, BUILT_IN] },
    );
    return rows.map((row) => profileSchema.parse(row['profile']));
  };

  return {
    list,
    async find(agency, name) {
      const [owner, own] = name.includes('/') ? name.split('/', 2) : [undefined, name];
      const all = (await list(agency)).filter(
        (profile) => profile.name === own && (owner === undefined || profile.owner === owner),
      );
      return all.find((profile) => profile.owner === agency) ?? all[0];
    },
    put: (owner, name, content) =>
      store.write(async (tools) => {
        // Taken first, so that two who write the same name go one after the other.
        const rev = await nextWorkRevision(tools);
        const rows = await tools.run(
          'MATCH (profile:ImportProfile {owner: $owner, name: $name}) RETURN profile.version AS version, profile.content AS content ORDER BY version DESC LIMIT 1',
          { owner, name },
        );
        const version = Number(rows[0]?.['version'] ?? 0);
        if (rows[0]?.['content'] === content) return version;
        await tools.run(
          'CREATE (profile:ImportProfile {owner: $owner, name: $name, version: $version, content: $content, rev: $rev})',
          {
            owner,
            name,
            content,
            version: tools.integer(version + 1),
            rev: tools.integer(rev),
          },
        );
        return version + 1;
      }),
  };
}
