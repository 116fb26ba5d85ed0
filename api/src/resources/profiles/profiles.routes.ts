import { Router, text } from 'express';
import * as z from 'zod';
import { authorise } from '../../access/authorise.ts';
import { readerOf } from '../../access/reader-of.ts';
import { isService } from '../../access/service-secret.ts';
import type { Context } from '../../context.ts';
import { AppError } from '../../http/app-error.ts';
import { checkProfile } from './check-profile.ts';
import { BUILT_IN, type ProfileRepository } from './profiles.repository.ts';

/** Import profiles: the built-in ones and those of one's own agency. */
export function profileRoutes(context: Context, profiles: ProfileRepository): Router {
  const router = Router();

  router.get('/profiles', async (request, response) => {
    const { agency } = readerOf(request);
    const all = await profiles.list(agency);
    response.json({
      profiles: all.map(({ owner, name, version, content }) => ({ owner, name, version, title: titleOf(content) })),
    });
  });

  router.get('/profiles/:name', async (request, response) => {
    const profile = await profiles.find(readerOf(request).agency, request.params.name);
    if (!profile) throw new AppError('notFound', 'No such profile');
    response.json({
      owner: profile.owner,
      name: profile.name,
      version: profile.version,
      profile: JSON.parse(profile.content),
    });
  });

  // As text, so that faults can be told with their lines.
  router.put('/profiles/:name', text({ type: 'application/json', limit: '1mb' }), async (request, response) => {
    const isBuiltIn = isService(request, context.serviceSecret);
    if (!isBuiltIn) authorise(readerOf(request), 'keepProfiles');
    const owner = isBuiltIn ? BUILT_IN : readerOf(request).agency;
    const content: unknown = request.body;
    if (typeof content !== 'string') throw new AppError('unsupportedMedia', 'Send the profile as application/json.');
    const { name } = checkProfile(content);
    if (name !== request.params.name) {
      throw new AppError('badInput', `The document calls itself “${name}”, the address “${request.params.name}”.`, {
        errors: [{ path: 'name', message: 'not the name in the address' }],
      });
    }
    response.json({ owner, name, version: await profiles.put(owner, name, content) });
  });
  return router;
}

function titleOf(content: string): string | undefined {
  return z.object({ title: z.string().optional() }).safeParse(JSON.parse(content)).data?.title;
}
