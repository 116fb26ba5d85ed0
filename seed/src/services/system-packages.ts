import { execFile, spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { inheritedEnv } from '../env.ts';
import { ServiceFault } from './service-fault.ts';

const run = promisify(execFile);

/** Something of the operating system that Corridor needs. */
interface SystemPackage {
  readonly name: string;
  /** Packages of Debian and Ubuntu that bring it, the best first. */
  readonly packages: readonly string[];
  isPresent(): Promise<boolean>;
}

/** Whether a program can be found along a search path. */
function isOnPath(program: string, path: string): boolean {
  return path.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return folder !== '';
    } catch {
      return false;
    }
  });
}

/** The main version in what `java -version` prints; undefined when there is none. */
export function javaVersion(text: string): number | undefined {
  const version = /version "(?:1\.)?(\d+)/.exec(text)?.[1];
  return version === undefined ? undefined : Number(version);
}

async function hasJava(): Promise<boolean> {
  try {
    const { stderr, stdout } = await run('java', ['-version']);
    return (javaVersion(stderr + stdout) ?? 0) >= 17;
  } catch {
    return false;
  }
}

/** What can be asked for; Java 21 serves where a distribution no longer has 17. */
const systemPackages = {
  java: { name: 'Java 17', packages: ['openjdk-17-jre-headless', 'openjdk-21-jre-headless'], isPresent: hasJava },
  maven: { name: 'Maven', packages: ['maven'], isPresent: async () => isOnPath('mvn', inheritedEnv()['PATH'] ?? '') },
  redis: {
    name: 'Redis',
    packages: ['redis-server'],
    isPresent: async () => isOnPath('redis-server', inheritedEnv()['PATH'] ?? ''),
  },
  chromium: { name: 'Chromium', packages: ['chromium'], isPresent: async () => existsSync('/usr/bin/chromium') },
  fonts: {
    name: 'the Noto fonts',
    packages: ['fonts-noto-core'],
    isPresent: async () => existsSync('/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf'),
  },
} as const satisfies Record<string, SystemPackage>;
export type SystemPackageName = keyof typeof systemPackages;

/** The one sentence for a person who is not root. */
export function missingSentence(names: readonly string[], packages: readonly string[]): string {
  return `Missing on this machine: ${names.join(', ')}. Install with: sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`;
}

/** The first of the packages that this distribution offers. */
async function offered(packages: readonly string[]): Promise<string> {
  for (const name of packages) {
    try {
      const { stdout } = await run('apt-cache', ['show', '--no-all-versions', name]);
      if (stdout.includes('Package:')) return name;
    } catch {
      continue;
    }
  }
  return packages[0] ?? '';
}

async function apt(args: readonly string[]): Promise<void> {
  const env = { ...inheritedEnv(), DEBIAN_FRONTEND: 'noninteractive' };
  // Standard output stays free: a script may be reading it.
  const child = spawn('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], { env, stdio: ['ignore', 2, 2] });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const fail = (why: string) =>
    reject(new ServiceFault('missingProgram', `apt-get ${args.join(' ')} failed (${why}); its own words are above.`));
  child.once('error', (error) => fail(error.message));
  child.once('exit', (status) => (status === 0 ? resolve() : fail(`status ${status ?? 'unknown'}`)));
  return promise;
}

/**
 * Sees to it that the operating system has what is asked for: installs what is missing with apt when running as root,
 * else refuses with the one command that does.
 */
export async function ensureSystemPackages(
  names: readonly SystemPackageName[],
  report: (detail: string) => void = () => {},
): Promise<void> {
  const wanted: readonly SystemPackage[] = names.map((name) => systemPackages[name]);
  const present = await Promise.all(wanted.map((one) => one.isPresent()));
  const missing = wanted.filter((_, index) => present[index] === false);
  if (missing.length === 0) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !isOnPath('apt-get', inheritedEnv()['PATH'] ?? '')) {
    throw new ServiceFault(
      'missingProgram',
      missingSentence(
        missing.map(({ name }) => name),
        missing.map(({ packages }) => packages[0] ?? ''),
      ),
    );
  }
  report(`asking apt for ${missing.map(({ name }) => name).join(', ')}`);
  await apt(['update']);
  const packages = await Promise.all(missing.map((one) => offered(one.packages)));
  await apt(['install', '-y', '--no-install-recommends', ...packages]);
}
