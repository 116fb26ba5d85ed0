import { Router } from 'express';
import { serve, setup } from 'swagger-ui-express';
import { openApiDocument } from './openapi.ts';

/** The document of the interface, and a page that shows it. */
export function docsRoutes(): Router {
  const router = Router();
  // Made when it is first asked for: the start of the process need not wait for it.
  let document: object | undefined;
  router.get('/openapi.json', (_request, response) => {
    document ??= openApiDocument();
    response.json(document);
  });
  router.use('/docs', serve, setup(undefined, { swaggerOptions: { url: '/openapi.json' } }));
  return router;
}
