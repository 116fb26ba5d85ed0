import { ensureSystemPackages, ServiceFault } from '@corridor/seed/services';

type Needed = Parameters<typeof ensureSystemPackages>[0];

/** Sees to it that the machine has the system packages that a kind of test needs. */
export async function prepareMachine(needed: Needed = ['java', 'maven', 'redis', 'chromium', 'fonts']): Promise<void> {
  await ensureSystemPackages(needed, (detail) => console.error(detail));
}

if (import.meta.main) {
  try {
    await prepareMachine();
  } catch (error) {
    if (!(error instanceof ServiceFault)) throw error;
    console.error(error.message);
    process.exitCode = error.exitCode;
  }
}
