import { performance } from 'node:perf_hooks';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { Histogram, type Registry } from 'prom-client';
import { requestIdOf } from './request-id.ts';

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Measures and logs every request: method, route, status and time; never an address with ids, a body or a parameter. */
export function measureRequests(registry: Registry, log: Logger): RequestHandler {
  const seconds = new Histogram({
    name: 'corridor_http_request_seconds',
    help: 'Time of requests by method, route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  });
  return (request, response, next) => {
    const begin = performance.now();
    response.once('finish', () => {
      const duration = performance.now() - begin;
      const matched: unknown = request.route;
      const route =
        typeof matched === 'object' && matched !== null && 'path' in matched && typeof matched.path === 'string'
          ? matched.path
          : 'other';
      seconds.observe({ method: request.method, route, status: String(response.statusCode) }, duration / 1_000);
      log.debug(
        {
          requestId: requestIdOf(request),
          method: request.method,
          route,
          status: response.statusCode,
          ms: Math.round(duration),
        },
        'request',
      );
    });
    next();
  };
}
