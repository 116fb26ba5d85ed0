import { Router } from 'express';
import { serve, setup } from 'swagger-ui-express';
import { profileJsonSchema } from '@corridor/graph-schema/profiles';
import { openApiDocument } from './openapi.ts';

/** The document of the interface, a page that shows it, and the schema of import profiles for editors. */
export function docsRoutes(): Router {
  const router = Router();
  // Made when it is first asked for: the start of the process need not wait for it.
  let document: object | undefined;
  router.get('/openapi.json', (_request, response) => {
    document ??= openApiDocument();
    response.json(document);
  });
  router.get('/profile.schema.json', (_request, response) => {
    response.json(profileJsonSchema());
  });
  router.use('/docs', serve, setup(undefined, { swaggerOptions: { url: '/openapi.json' } }));
  return router;
}
