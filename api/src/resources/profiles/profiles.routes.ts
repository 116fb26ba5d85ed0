import { Router } from 'express';
import * as z from 'zod';
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

  router.put('/profiles/:name', async (request, response) => {
    const owner = isService(request, context.serviceSecret) ? BUILT_IN : readerOf(request).agency;
    const text = JSON.stringify(request.body);
    checkProfile(text);
    const version = await profiles.put(owner, request.params.name, text);
    response.json({ owner, name: request.params.name, version });
  });
  return router;
}

function titleOf(content: string): string | undefined {
  return z.object({ title: z.string().optional() }).safeParse(JSON.parse(content)).data?.title;
}
