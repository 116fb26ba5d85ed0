import compression from 'compression';
import express, { json, Router, type Express } from 'express';
import { Registry, collectDefaultMetrics } from 'prom-client';
import { authenticate, refuseStated } from './access/reader-of.ts';
import { audited, unrouted } from './audit/requests/audited.ts';
import type { Context } from './context.ts';
import { docsRoutes } from './docs/docs.routes.ts';
import { eventRoutes } from './events/events.routes.ts';
import { errorHandler, notFoundHandler } from './http/error-handler.ts';
import { jsonOnly } from './http/json-only.ts';
import { measureRequests } from './http/measure-requests.ts';
import { requestId } from './http/request-id.ts';
import { noStore, securityHeaders } from './http/security-headers.ts';
import { checkRoutes } from './resources/checks/checks.routes.ts';
import { auditRoutes } from './resources/audit/audit.routes.ts';
import { watchRoutes } from './resources/audit/watches.routes.ts';
import { accountRoutes } from './resources/identities/accounts.routes.ts';
import { beginningRoutes } from './resources/identities/beginnings.routes.ts';
import { agencyRoutes } from './resources/identities/agencies.routes.ts';
import { compartmentRoutes } from './resources/identities/compartments.routes.ts';
import { decisionRoutes } from './resources/decisions/decisions.routes.ts';
import { entityRoutes } from './resources/entities/entities.routes.ts';
import { answerExportRoutes } from './resources/exports/answers/answer-exports.routes.ts';
import { exportRoutes } from './resources/exports/exports.routes.ts';
import { importRoutes } from './resources/imports/imports.routes.ts';
import { quarantineRoutes } from './resources/imports/quarantine.routes.ts';
import { accessTokenRoutes } from './resources/identities/access-tokens.routes.ts';
import { ownAccountRoutes } from './resources/identities/own-account.routes.ts';
import { secondFactorRoutes } from './resources/identities/second-factor.routes.ts';
import { necessityRoutes } from './resources/necessity/necessity.routes.ts';
import { createProfiles } from './resources/profiles/profiles.repository.ts';
import { profileRoutes } from './resources/profiles/profiles.routes.ts';
import { questionRoutes } from './resources/questions.routes.ts';
import { recordRoutes } from './resources/records/records.routes.ts';
import { safeguardingRoutes } from './resources/safeguarding/safeguarding.routes.ts';
import { sealRoutes } from './resources/seals/seals.routes.ts';
import { sharingRoutes } from './resources/sharing/sharing.routes.ts';
import { demonstrationRoutes } from './resources/sessions/demonstration.routes.ts';
import { openIdRoutes } from './resources/sessions/open-id.routes.ts';
import { sessionRoutes } from './resources/sessions/sessions.routes.ts';
import { stepUpRoutes } from './resources/sessions/step-up.routes.ts';
import { tokenRoutes } from './resources/sessions/tokens.routes.ts';
import { sourceRoutes } from './resources/sources/sources.routes.ts';
import { healthRoutes } from './resources/status/health.routes.ts';
import { createReadiness, type Readiness } from './resources/status/readiness.ts';
import { statusRoutes } from './resources/status/status.routes.ts';
import { upkeepRoutes } from './resources/upkeep/upkeep.routes.ts';
import { uploadRoutes } from './resources/uploads/uploads.routes.ts';
import { siteRoutes } from './site/site.routes.ts';

const BODY_LIMIT = '1mb';

/** Builds the application over what it is handed; it opens nothing itself, so tests can build one. */
export function createApp(context: Context): Express {
  const app = express();
  const registry = new Registry();
  const readiness = createReadiness(context);
  collectDefaultMetrics({ register: registry });

  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(requestId, securityHeaders, measureRequests(registry, context.log));
  // A compressed stream of events would wait for its buffer to fill.
  app.use(
    compression({
      filter: (request, response) =>
        !request.originalUrl.startsWith('/api/v1/events') && compression.filter(request, response),
    }),
  );
  app.use(authenticate(context.sessions, context.approvals, context.cookies.session));
  app.use('/api', noStore);
  app.use(context.limits.requests);
  app.use('/api/v1', audited(context), refuseStated, apiRoutes(context, readiness), unrouted);
  app.use(refuseStated);
  app.use(healthRoutes(context, readiness, registry));
  app.use(docsRoutes());
  app.use(siteRoutes(context.siteFolder));
  app.use(notFoundHandler);
  app.use(errorHandler(context.log));
  return app;
}

function apiRoutes(context: Context, readiness: Readiness): Router {
  const router = Router();
  const profiles = createProfiles(context.store);
  router.use(jsonOnly);
  // Before the common parser: its bodies may be larger.
  router.use(recordRoutes(context, profiles), profileRoutes(context, profiles));
  router.use(json({ limit: BODY_LIMIT }));
  // Asked most, and every route before them is tried first.
  router.use(questionRoutes(context), entityRoutes(context));
  // Those with a fixed last part before those that leave it open.
  router.use(stepUpRoutes(context), openIdRoutes(context), demonstrationRoutes(context));
  router.use(sessionRoutes(context), tokenRoutes(context));
  router.use(beginningRoutes(context), accountRoutes(context), agencyRoutes(context), compartmentRoutes(context));
  router.use(ownAccountRoutes(context), secondFactorRoutes(context), accessTokenRoutes(context));
  router.use(statusRoutes(context, readiness), eventRoutes(context));
  router.use(importRoutes(context, profiles), quarantineRoutes(context), uploadRoutes(context));
  router.use(
    sourceRoutes(context),
    decisionRoutes(context),
    sharingRoutes(context),
    exportRoutes(context),
    answerExportRoutes(context),
    sealRoutes(context),
    safeguardingRoutes(context),
    necessityRoutes(context),
    checkRoutes(context),
    upkeepRoutes(context),
    auditRoutes(context),
    watchRoutes(context),
  );
  return router;
}
