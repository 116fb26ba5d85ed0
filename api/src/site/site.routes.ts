import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';

const YEAR_MS = 31_536_000_000;

/** Serves the built desk: its files, and its page for every address that is a place in the desk. */
export function siteRoutes(folder: string | undefined): Router {
  const router = Router();
  if (folder === undefined) return router;
  const page = join(folder, 'index.html');

  // Names of built files hold a hash of their content.
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: YEAR_MS, fallthrough: false, index: false }),
  );
  router.use(express.static(folder, { index: false, maxAge: 0, dotfiles: 'ignore' }));
  router.get('/*path', (request, response, next) => servePage(request.path, response, next));
  router.get('/', (request, response, next) => servePage(request.path, response, next));

  const servePage = (path: string, response: express.Response, next: express.NextFunction) => {
    if (path.startsWith('/api/') || path.startsWith('/health/') || /\.\w{1,8}$/.test(path) || !existsSync(page)) {
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(page);
  };
  return router;
}
