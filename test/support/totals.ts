import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';

export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

const vitestSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  /** A file that could not be read has no tests, and is a failure all the same. */
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});
const playwrightSchema = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
  errors: z.array(z.unknown()),
});

function readReport<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> | undefined {
  return existsSync(path) ? schema.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
}

/** A run that failed shows at least one failure, also when it broke before any test could. */
function withStatus({ passed, failed }: Totals, status: number): Totals {
  return { passed, failed: failed === 0 && status !== 0 ? 1 : failed };
}

/** Totals of a Vitest run from its JSON report and exit status. */
export function vitestTotals(path: string, status: number): Totals {
  const report = readReport(path, vitestSchema);
  if (report === undefined) return withStatus({ passed: 0, failed: 0 }, status);
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return withStatus({ passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles }, status);
}

/** Totals of a Playwright run from its JSON report and exit status; a test that passed only on a repeat counts as passed. */
export function playwrightTotals(path: string, status: number): Totals {
  const report = readReport(path, playwrightSchema);
  if (report === undefined) return withStatus({ passed: 0, failed: 0 }, status);
  const { expected, unexpected, flaky } = report.stats;
  return withStatus({ passed: expected + flaky, failed: unexpected }, status);
}
