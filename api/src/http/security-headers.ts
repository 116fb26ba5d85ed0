import helmet from 'helmet';
import type { RequestHandler } from 'express';

const own = ["'self'"];

/**
 * The headers of every answer. Nothing comes from elsewhere and nothing runs inline; style elements are allowed, because
 * the page's component library writes them. `upgrade-insecure-requests` is left out: the address may be plain http on loopback.
 */
export const securityHeaders: RequestHandler = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: own,
      styleSrc: [...own, "'unsafe-inline'"],
      imgSrc: [...own, 'data:', 'blob:'],
      fontSrc: own,
      connectSrc: own,
      workerSrc: [...own, 'blob:'],
      manifestSrc: own,
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: own,
      frameAncestors: ["'none'"],
    },
  },
  crossOriginEmbedderPolicy: { policy: 'require-corp' },
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
  referrerPolicy: { policy: 'no-referrer' },
  xFrameOptions: { action: 'deny' },
});

/** Answers of the API are kept by nobody on the way. */
export const noStore: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};
