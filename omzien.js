#!/usr/bin/env node
// Every command of Omzien goes through here: it installs and builds what is missing or stale, then runs what was asked for.
// Plain JavaScript and Node's own modules only, since it runs before anything is installed. What it has to say itself goes
// to stderr: stdout belongs to the command.
import { spawn } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters as plain } from 'node:util';

const root = path.dirname(fileURLToPath(import.meta.url));
const at = (...parts) => path.join(root, ...parts);
const bin = (name) => at('node_modules', ...name.split('/'));
const sleep = (millis) => new Promise((done) => setTimeout(done, millis));

/** The commands that are one program: Node's arguments, before those that were typed. */
const programs = {
  start: ['--enable-source-maps', at('dist/src/main.js')],
  'start:api': ['--enable-source-maps', at('dist/src/main.api.js')],
  'start:worker': ['--enable-source-maps', at('dist/src/main.worker.js')],
  demo: ['--enable-source-maps', at('dist/src/demo/demo.main.js')],
  schema: [at('dist/src/schema.main.js')],
  'community:create': ['--enable-source-maps', at('dist/src/commands/community-create.main.js')],
  'areas:import': ['--enable-source-maps', at('dist/src/commands/areas-import.main.js')],
  'admin:grant': ['--enable-source-maps', at('dist/src/commands/admin-grant.main.js')],
  calibrate: ['--enable-source-maps', at('dist/src/commands/calibrate.main.js')],
  assign: ['--enable-source-maps', at('dist/src/assign.main.js')],
  evaluate: ['--enable-source-maps', at('dist/src/evaluate.main.js')],
  bench: ['--enable-source-maps', at('dist/test/bench/bench.main.js')],
  'test:e2e': ['--enable-source-maps', at('dist/test/e2e/e2e.main.js')],
  simulate: ['--enable-source-maps', at('dist/test/simulate/simulate.main.js')],
  'test:chaos': ['--enable-source-maps', at('dist/test/chaos/chaos.main.js')],
  test: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', bin('jest/bin/jest.js')],
};

/** The commands that show pages; the others have no need of the web client. */
const withPages = new Set(['start', 'start:api', 'test', 'test:e2e', 'bench']);

/** What `check` runs side by side, once everything is installed and what is generated for the web client is there. */
const checks = {
  types: [bin('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json'],
  lint: [bin('eslint/bin/eslint.js'), '.', '--max-warnings=0'],
  format: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'],
  imports: [bin('dependency-cruiser/bin/dependency-cruise.mjs'), 'src', 'libs', '--config', '.dependency-cruiser.cjs'],
};

/** The same, of the web client, in its folder. */
const webChecks = {
  pages: [at('web/node_modules/typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json'],
  arrows: [bin('dependency-cruiser/bin/dependency-cruise.mjs'), 'app', '--config', '.dependency-cruiser.cjs'],
};

/** Something a person can act on; ends the command with that sentence. */
class Stop extends Error {
  constructor(sentence, code = 1) {
    super(sentence);
    this.code = code;
  }
}

const say = (sentence) => process.stderr.write(`omzien: ${sentence}\n`);

function read(...parts) {
  try {
    return fs.readFileSync(at(...parts), 'utf8');
  } catch {
    return null;
  }
}

function digest(parts) {
  const hash = crypto.createHash('sha256');
  for (const part of parts) hash.update(`${part === null ? -1 : part.length}:${part}`);
  return hash.digest('hex');
}

// ── Running a program, and passing signals on ─────────────────────────────────────────────────────────────────────────

const children = new Set();
const lastSignal = new Map();
let stopped = null;

/**
 * The children live in our process group, so that a closed terminal or a killed group leaves no orphan. What comes from the
 * keyboard has therefore reached them already, and reaches us twice when npm stands between: the same signal within a second
 * counts once, and is passed on after a moment to those children that still run. A child must bear the same signal twice.
 */
function onSignal(signal) {
  const now = Date.now();
  const again = now - (lastSignal.get(signal) || 0) < 1000;
  lastSignal.set(signal, now);
  if (again) return;
  stopped = signal;
  if (children.size === 0) process.exit(signalCode(signal));
  setTimeout(() => children.forEach((child) => child.kill(signal)), 200);
}

/** A SIGTERM to npm ends the shell between npm and us, and nothing tells us; so under npm we look whether that shell is there. */
function endWithParent() {
  const parent = process.ppid;
  const look = () => {
    if (process.ppid !== parent && !stopped) onSignal('SIGTERM');
  };
  setInterval(look, 500).unref();
}

const signalCode = (signal) => 128 + (os.constants.signals[signal] || 0);

/** Runs a program to its end. With `quiet`, what it prints is kept instead of shown. */
function run(command, args, { quiet = false, shell = false, env = process.env, folder = '.' } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: at(folder), shell, env, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
    const printed = [];
    children.add(child);
    if (quiet) for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(chunk));
    child.on('error', (error) => {
      children.delete(child);
      fail(error);
    });
    child.on('close', (code, signal) => {
      children.delete(child);
      done({ code: signal ? signalCode(signal) : code, output: Buffer.concat(printed).toString() });
    });
  });
}

/** As `run`, kept quiet; stops here when a signal came meanwhile. */
async function work(command, args, options = {}) {
  const result = await run(command, args, { quiet: true, ...options });
  if (stopped) process.exit(signalCode(stopped));
  return result;
}

// ── Installing ────────────────────────────────────────────────────────────────────────────────────────────────────────

const lockStamp = (folder) =>
  digest([
    read(folder, 'package-lock.json'),
    read(folder, 'node_modules', '.package-lock.json'),
    process.platform,
    process.arch,
  ]);
/** Whether what npm says it installed is what the lock file asks for; true after someone's own `npm install`, too. */
function matchesLock(folder) {
  const installed = JSON.parse(read(folder, 'node_modules', '.package-lock.json') || '{"packages":{}}').packages;
  const fits = (list, own) => !list || list.includes(own) || (list[0].startsWith('!') && !list.includes(`!${own}`));
  return Object.entries(JSON.parse(read(folder, 'package-lock.json')).packages).every(([where, wanted]) => {
    if (where === '') return true;
    const found = installed[where];
    if (found)
      return found.version === wanted.version && found.integrity === wanted.integrity && fs.existsSync(at(folder, where));
    const elsewhere = !fits(wanted.os, process.platform) || !fits(wanted.cpu, process.arch) || Boolean(wanted.libc);
    return elsewhere && Boolean(wanted.optional || wanted.devOptional);
  });
}

const isInstalled = (folder) => read(folder, 'node_modules', '.omzien-lock-hash') === lockStamp(folder) || matchesLock(folder);

async function install(folder) {
  const cli = process.env.npm_execpath || '';
  const args = ['ci', '--no-audit', '--no-fund', '--include=dev', '--prefer-offline'];
  const { code, output } = cli.endsWith('npm-cli.js')
    ? await work(process.execPath, [cli, ...args], { folder })
    : await work('npm', args, { folder, shell: process.platform === 'win32' });
  if (code !== 0) throw new Stop(whyNotInstalled(output));
  fs.writeFileSync(at(folder, 'node_modules', '.omzien-lock-hash'), lockStamp(folder));
}

function whyNotInstalled(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONN|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|SOCKET_TIMEOUT|ENOTCACHED/.test(output))
    return 'the packages could not be fetched: no connection to the npm registry. Connect to the internet and try again.';
  if (/EACCES|EROFS|EPERM/.test(output)) return readOnly;
  if (/ENOSPC/.test(output)) return 'the packages could not be installed: the disk is full.';
  if (/EUSAGE|can only install/.test(output)) return 'package.json and package-lock.json do not agree; run `npm install`.';
  return `the packages could not be installed. npm says:\n${output.trimEnd()}`;
}

// ── Building ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A hash of everything the build reads; by content, since a checkout changes times and not always contents. */
function buildStamp() {
  const names = ['package.json', 'package-lock.json', 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json'];
  const walk = (folder) => {
    for (const entry of fs.readdirSync(at(folder), { withFileTypes: true })) {
      const name = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(name);
      else if (!name.endsWith('.spec.ts') && name !== 'src/schema.graphql') names.push(name);
    }
  };
  for (const folder of ['src', 'libs']) if (fs.existsSync(at(folder))) walk(folder);
  return digest([process.version.split('.')[0], ...names.sort().flatMap((name) => [name, read(name)])]);
}

/** True, too, where there is nothing to build from: an image that carries the built program only. */
const isBuilt = () =>
  !fs.existsSync(at('src')) || (fs.existsSync(at('dist', 'src')) && read('dist', '.omzien-build-hash') === buildStamp());

async function build() {
  const stamp = buildStamp();
  for (const name of ['.omzien-build-hash', 'src', 'libs', 'tsconfig.build.tsbuildinfo'])
    fs.rmSync(at('dist', name), { recursive: true, force: true });
  const { code, output } = await work(process.execPath, [bin('@nestjs/cli/bin/nest.js'), 'build']);
  if (code !== 0) throw new Stop(`the build failed.\n${plain(output).trimEnd()}`);
  fs.mkdirSync(at('dist'), { recursive: true });
  fs.writeFileSync(at('dist', '.omzien-build-hash'), stamp);
}

// ── Building the web client ───────────────────────────────────────────────────────────────────────────────────────────

const hasWeb = () => fs.existsSync(at('web', 'package.json'));

/** A hash of everything that the pages are made of: their own files, and the schema that they are typed from. */
function webStamp() {
  const names = ['src/schema.graphql'];
  const made = ['node_modules', 'build', '.react-router', 'generated'];
  const walk = (folder) => {
    for (const entry of fs.readdirSync(at(folder), { withFileTypes: true })) {
      if (made.includes(entry.name)) continue;
      if (entry.isDirectory()) walk(`${folder}/${entry.name}`);
      else names.push(`${folder}/${entry.name}`);
    }
  };
  walk('web');
  return digest(names.sort().flatMap((name) => [name, read(name)]));
}

const isWebGenerated = () => !hasWeb() || read('web', 'app', 'generated', '.omzien-hash') === webStamp();
const isWebBuilt = () => !hasWeb() || read('web', 'build', '.omzien-build-hash') === webStamp();

async function webTool(...args) {
  const { code, output } = await work(process.execPath, args, { folder: 'web' });
  if (code !== 0) throw new Stop(`the pages could not be built.\n${plain(output).trimEnd()}`);
}

const router = () => at('web/node_modules/@react-router/dev/bin.js');

/** The types of the schema and of the routes. */
async function generateWeb() {
  const stamp = webStamp();
  await webTool(at('web/node_modules/@graphql-codegen/cli/cjs/bin.js'), '--config', 'codegen.ts');
  await webTool(router(), 'typegen');
  fs.writeFileSync(at('web', 'app', 'generated', '.omzien-hash'), stamp);
}

async function buildWeb() {
  if (!isWebGenerated()) await generateWeb();
  const stamp = webStamp();
  await webTool(router(), 'build');
  fs.writeFileSync(at('web', 'build', '.omzien-build-hash'), stamp);
}

// ── Building the tools ────────────────────────────────────────────────────────────────────────────────────────────────

/** Whether a program is one of the tools in test/ (chaos, bench), which run beside the built program and are no part of it. */
const isTool = (program) => program.startsWith(at('dist', 'test'));

function toolsStamp() {
  const names = ['package.json', 'tsconfig.json', 'tsconfig.tools.json'];
  for (const name of fs.readdirSync(at('test'), { recursive: true }))
    if (name.endsWith('.ts') && !name.endsWith('.spec.ts')) names.push(path.join('test', name));
  return digest(names.sort().flatMap((name) => [name, read(name)]));
}

const areToolsBuilt = () => !fs.existsSync(at('test')) || read('dist', 'test', '.omzien-tools-hash') === toolsStamp();

/** Each file of test/ by itself, types unread (`check` reads them): what they import from src/ is in dist/ already. */
async function buildTools() {
  say('building the tools …');
  const stamp = toolsStamp();
  fs.rmSync(at('dist', 'test'), { recursive: true, force: true });
  const { code, output } = await work(process.execPath, [bin('typescript/bin/tsc'), '-p', 'tsconfig.tools.json']);
  if (code !== 0) throw new Stop(`the tools could not be built.\n${plain(output).trimEnd()}`);
  fs.writeFileSync(at('dist', 'test', '.omzien-tools-hash'), stamp);
}

// ── One at a time ─────────────────────────────────────────────────────────────────────────────────────────────────────

const readOnly = `cannot write in ${root}; install and build it once as a user who can, or make the folder writable.`;
const held = at('.omzien', 'launch.lock');
const owner = () => read('.omzien', 'launch.lock', 'owner');

/** Whether the process that holds the lock ended without giving it back, as far as can be seen from here. */
function isDead(token) {
  const [host, pid] = token.split(' ');
  if (host !== os.hostname()) return false;
  if (Number(pid) === process.pid) return true;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/**
 * Takes the lock that guards installing and building: a folder that is renamed into place with its owner's name in it. The
 * owner touches it every few seconds; one whose process is gone, or that shows no life for half a minute, is taken over, by
 * renaming it to a name of its own, which only one can do. Returns what gives the lock back.
 */
async function takeLock() {
  const token = `${os.hostname()} ${process.pid} ${crypto.randomBytes(6).toString('hex')}`;
  const mine = `${held}.${token.split(' ')[2]}`;
  const remove = (folder) => fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(mine, { recursive: true, mode: 0o711 });
  process.once('exit', () => remove(mine));
  fs.writeFileSync(path.join(mine, 'owner'), token);
  let [seen, since, told] = ['', 0, false];
  for (;;) {
    try {
      fs.renameSync(mine, held);
      break;
    } catch (error) {
      if (!['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES'].includes(error.code)) throw error;
    }
    const other = owner() || 'unknown 0 unknown';
    const life = `${other} ${(fs.statSync(held, { throwIfNoEntry: false }) || {}).mtimeMs}`;
    if (life !== seen) [seen, since] = [life, performance.now()];
    if (isDead(other) || performance.now() - since > 30_000) {
      try {
        fs.renameSync(held, `${held}.${other.split(' ')[2]}.left`);
      } catch {
        // Another one was faster.
      }
      continue;
    }
    if (!told) say('another command is installing or building; waiting for it …');
    told = true;
    await sleep(250);
  }
  const beat = setInterval(() => fs.utimes(held, new Date(), new Date(), () => {}), 5000);
  const release = () => {
    clearInterval(beat);
    if (owner() !== token) return;
    for (const name of fs.readdirSync(path.dirname(held))) if (name.endsWith('.left')) remove(at('.omzien', name));
    remove(held);
    try {
      fs.rmdirSync(path.dirname(held));
    } catch {
      // The data folder holds more than the lock, and stays.
    }
  };
  process.once('exit', release);
  return release;
}

/**
 * Installs, and builds unless told otherwise, where that is needed. The pages: null where a command has no need of them,
 * 'types' for what is generated only, 'built' for all of it. The tools where they are asked for.
 */
async function prepare({ builds, pages = null, tools = false }) {
  if (read('package-lock.json') === null) throw new Stop('package-lock.json is missing; take it from the repository.');
  const folders = pages !== null && hasWeb() ? ['.', 'web'] : ['.'];
  const arePagesReady = () => pages === null || (pages === 'types' ? isWebGenerated() : isWebBuilt());
  const ready = () => folders.every(isInstalled) && (!builds || isBuilt()) && arePagesReady() && (!tools || areToolsBuilt());
  if (ready()) return;
  let release;
  try {
    release = await takeLock();
    const missing = folders.filter((folder) => !isInstalled(folder));
    if (missing.length > 0) say('installing packages (once, about a minute) …');
    await together(missing.map(install));
    const stale = [
      ...(builds && !isBuilt() ? [build] : []),
      ...(arePagesReady() ? [] : [pages === 'types' ? generateWeb : buildWeb]),
    ];
    if (stale.length > 0) say('building …');
    await together(stale.map((make) => make()));
    if (tools && !areToolsBuilt()) await buildTools();
  } catch (error) {
    if (!['EACCES', 'EROFS', 'EPERM'].includes(error.code)) throw error;
    throw new Stop(readOnly);
  } finally {
    if (release) release();
  }
}

/** Waits for all of them, also when one fails: nothing is left half written behind our back. */
async function together(works) {
  const failed = (await Promise.allSettled(works)).find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
}

// ── The commands ──────────────────────────────────────────────────────────────────────────────────────────────────────

async function runProgram(name, args) {
  const program = programs[name][programs[name].length - 1];
  await prepare({ builds: true, pages: withPages.has(name) ? 'built' : null, tools: isTool(program) });
  if (!fs.existsSync(program)) throw new Stop(`there is no \`${name}\` yet: ${path.relative(root, program)} is missing.`);
  // Files that are named are looked for where the command was typed; npm says it in the same way.
  const env = { INIT_CWD: process.cwd(), ...process.env };
  return (await run(process.execPath, [...programs[name], ...args], { env })).code;
}

/**
 * The tests of what moves over the queue, on a Redis of our own. Its address and its process go to the tests: some of them
 * empty it, and kill it and start it again on the same port.
 */
async function testOnRedis(args) {
  await prepare({ builds: true });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'omzien-redis-'));
  const pidFile = path.join(folder, 'redis.pid');
  const port = await freePort();
  const command = [
    '--port',
    port,
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    folder,
    '--pidfile',
    pidFile,
  ];
  const ended = run('redis-server', [...command.map(String), '--daemonize', 'yes'], { quiet: true });
  try {
    const { code, output } = await ended.catch(() => {
      throw new Stop('there is no `redis-server` here; install it (Debian: apt-get install redis-server) and try again.');
    });
    if (code !== 0) throw new Stop(`redis-server does not start.\n${output.trimEnd()}`);
    const env = { ...process.env, TEST_REDIS_URL: `redis://127.0.0.1:${port}`, TEST_REDIS_COMMAND: JSON.stringify(command) };
    const where = args.length > 0 ? args : ['test/integration', 'test/redis', 'test/processes/several'];
    return (await run(process.execPath, [...programs.test, '--runInBand', ...where], { env })).code;
  } finally {
    const pid = Number(read(path.relative(root, pidFile)));
    if (pid > 0) stopProcess(pid);
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function stopProcess(pid) {
  try {
    process.kill(pid, 'SIGTERM');
  } catch {
    // It ended already.
  }
}

function freePort() {
  return new Promise((done, fail) => {
    const probe = net.createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

/** Runs every check, also after one failed, and says of each whether it passed. */
async function check() {
  await prepare({ builds: false, pages: 'types' });
  let failed = 0;
  const judge = async (name, ending) => {
    const began = performance.now();
    const { code, output } = await ending;
    if (code !== 0) failed += 1;
    const took = `${((performance.now() - began) / 1000).toFixed(1)} s`;
    console.log(`${code === 0 ? '✔' : '✘'} ${name.padEnd(8)} ${took}${output && code !== 0 ? `\n${output.trimEnd()}\n` : ''}`);
  };
  const all = [checks, ...(hasWeb() ? [webChecks] : [])].flatMap((group) =>
    Object.entries(group).map(([name, args]) => [name, args, { folder: group === webChecks ? 'web' : '.' }]),
  );
  await Promise.all(all.map(([name, args, options]) => judge(name, work(process.execPath, args, options))));
  await judge('schema', checkSchema());
  console.log(failed === 0 ? 'All checks passed.' : `${failed} of ${all.length + 1} checks failed.`);
  return failed === 0 ? 0 : 1;
}

async function checkSchema() {
  try {
    await prepare({ builds: true });
  } catch (error) {
    return { code: 1, output: error.message.split('\n')[0] };
  }
  const [program] = programs.schema;
  return fs.existsSync(program) ? work(process.execPath, [program, '--check']) : { code: 0 };
}

async function main([command, ...args]) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 20))
    throw new Stop(`needs Node 20.20 or newer; this is Node ${process.versions.node}.`);
  if (command === 'check') return check();
  if (command === 'test:redis') return testOnRedis(args);
  if (command === 'build') return prepare({ builds: true, pages: 'built' }).then(() => 0);
  if (Object.prototype.hasOwnProperty.call(programs, command)) return runProgram(command, args);
  throw new Stop(
    'say what to do: node omzien.js start | start:api | start:worker | demo | test | test:redis | test:e2e | test:chaos | bench | check | build | schema | community:create | areas:import | admin:grant | calibrate | evaluate | assign | simulate',
    2,
  );
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => onSignal(signal));
if (process.env.npm_lifecycle_event) endWithParent();
main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    say(error instanceof Stop ? error.message : error.stack);
    process.exit(error instanceof Stop ? error.code : 1);
  },
);
