// The first file of every root script. It runs before anything is installed, on whatever Node (20 or later) the machine
// has: plain JavaScript, nothing but Node's own modules. It installs what is missing and hands over to Node 24.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const modules = join(root, 'node_modules');
const bin = join(modules, '.bin');
const stamp = join(modules, '.corridor-installed');
const node24 = join(bin, 'node');
const environment = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
  TURBO_TELEMETRY_DISABLED: '1',
};
/** So often a person is told that it goes on. */
const TELL_MS = 10_000;
const playwright = ['playwright', 'test', '--config', 'test/playwright.config.ts', '--pass-with-no-tests'];
const typescript = (file, ...words) => [node24, join(root, file), ...words];

/** For each script the commands it runs, one after the other; the words of the person go to the last one. */
const scripts = {
  start: [['', typescript('seed/src/launcher/main.ts')]],
  dev: [['', typescript('seed/src/launcher/main.ts', '--dev')]],
  build: [['', ['turbo', 'run', 'build']]],
  test: [['', typescript('test/support/run-all.ts')]],
  'test:long': [['', typescript('test/support/run-all.ts', '--long')]],
  'test:unit': [['', ['vitest', 'run', '--project', 'unit', '--project', 'web']]],
  'test:integration': [
    ['', typescript('test/support/prepare-machine.ts')],
    ['', ['vitest', 'run', '--project', 'system']],
  ],
  'test:e2e': [
    ['', typescript('test/support/prepare-machine.ts')],
    ['', playwright],
  ],
  check: [
    ['Format', ['prettier', '--check', '--log-level', 'warn', '.']],
    ['Lint, with types', ['oxlint']],
    ['Compile', ['tsc', '-b']],
    ['Import boundaries', ['turbo', 'boundaries']],
    ['Dead code', ['knip']],
    ['One version of each package', ['sherif']],
  ],
  fix: [
    ['Format', ['prettier', '--write', '--log-level', 'warn', '.']],
    ['Lint', ['oxlint', '--fix']],
  ],
  bench: [['', typescript('test/bench/main.ts')]],
  screenshots: [['', typescript('test/screenshots/main.ts')]],
  corridor: [['', typescript('seed/src/cli/main.ts')]],
};

const lockText = () => readFileSync(join(root, 'package-lock.json'));
const lockHash = () => createHash('sha256').update(lockText()).digest('hex');

/** Whether what is installed is what the lock file says; an installation made by hand after it counts. */
function isInstalled() {
  if (!existsSync(node24)) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return true;
  const own = join(modules, '.package-lock.json');
  if (!existsSync(own) || statSync(own).mtimeMs + 2000 < statSync(join(root, 'package-lock.json')).mtimeMs)
    return false;
  writeFileSync(stamp, lockHash());
  return true;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Two starts at once do not install at once: the second waits. The lock of a dead one is taken over. */
async function claimInstall() {
  const folder = join(root, '.corridor');
  const lock = join(folder, 'install.lock');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (let isTold = false; ; isTold = true) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    await wait(500);
    const owner = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
    if (owner > 0 && !isAlive(owner)) rmSync(lock, { force: true });
    else if (!isTold) process.stderr.write('Another start is installing; waiting for it.\n');
  }
}

/** Runs one command to its end with our terminal; returns its exit status. Signals to us are passed on. */
async function run([command, ...words], stdio = 'inherit') {
  const child = spawn(command, words, { cwd: root, env: environment, stdio });
  const passOn = (name) => {
    // A Ctrl-C in a terminal reaches the child by itself; a second one would count as impatience.
    if (name !== 'SIGINT' || !process.stdin.isTTY) child.kill(name);
  };
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const name of names) process.on(name, passOn);
  try {
    return await new Promise((done, fail) => {
      child.once('error', fail);
      child.once('exit', (status, name) => done(status ?? 128 + (constants.signals[name] ?? 0)));
    });
  } finally {
    for (const name of names) process.off(name, passOn);
  }
}

async function install() {
  const release = await claimInstall();
  try {
    if (isInstalled()) return 0;
    process.stderr.write('Installing the packages of package-lock.json …\n');
    const begin = Date.now();
    const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
    // Standard output stays free for the command that was asked for.
    const telling = setInterval(() => {
      process.stderr.write(`  … ${((Date.now() - begin) / 1000).toFixed(0)} s\n`);
    }, TELL_MS);
    const status = await run(
      [...npm, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
      ['ignore', 2, 2],
    ).finally(() => clearInterval(telling));
    if (status !== 0) return status;
    writeFileSync(stamp, lockHash());
    process.stderr.write(`Installed in ${((Date.now() - begin) / 1000).toFixed(0)} s.\n`);
    return 0;
  } finally {
    release();
  }
}

async function main([name, ...words]) {
  const steps = Object.hasOwn(scripts, name ?? '') ? scripts[name] : undefined;
  if (steps === undefined) {
    process.stderr.write(`Say what to run: ${Object.keys(scripts).join(', ')}.\n`);
    return 64;
  }
  if (!isInstalled()) {
    const status = await install();
    if (status !== 0) return status;
  }
  for (const [index, [header, command]] of steps.entries()) {
    if (header !== '') process.stdout.write(`— ${header}\n`);
    const status = await run(index === steps.length - 1 ? [...command, ...words] : command);
    if (status === 0) continue;
    if (header !== '') process.stderr.write(`${name} stopped at "${header}" (exit status ${status}).\n`);
    return status;
  }
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
