import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { INestApplicationContext, Type, DynamicModule } from '@nestjs/common';
import type { Server } from 'node:http';
import { setImmediate as breath } from 'node:timers/promises';
import { lexicons } from '#matching/lexicons/lexicons.js';
import { learn } from '#matching/resemblance.js';
import { dataSourceOptions } from './database.js';
import { ApiModule, type ApiOptions } from './api.module.js';
import { AppModule } from './app.module.js';
import { demoPersonas } from './demo/personas-list.js';
import { AppClock } from './platform/clock/clock.js';
import { holdDataFolder, type HeldFolder } from './platform/config/data-folder.js';
import { Settings } from './platform/config/settings.js';
import { StartProblem } from './platform/config/start-problem.js';
import { ConnectionSettings } from './platform/database/connection.js';
import { EmbeddedPostgres } from './platform/database/embedded.js';
import { migrate } from './platform/database/migrate.js';
import { openKeyring } from './platform/encryption/keyring.js';
import { ErrorAnswers, languageOf } from './platform/errors/answer.js';
import { requestLanguage } from './platform/graphql/graphql.module.js';
import { OperationsHttp } from './platform/health/operations-http.js';
import { Drain } from './platform/http/drain.js';
import { answerUnreadable } from './platform/http/unreadable.js';
import { createLog, nestLogger } from './platform/telemetry/log.js';
import { inTrace, newTraceId } from './platform/telemetry/trace.js';
import { WebPages } from './platform/web/web-pages.js';
import { portProblem, refuseEarly, type Process } from './refuse-early.js';
import { sentences } from './sentences.js';
import { WorkerModule } from './worker.module.js';
import type { NextFunction, Request, Response } from 'express';

/** This process's part of the database's connections, besides those of the queues. */
const CONNECTIONS: Record<Process, number> = { all: 20, api: 15, worker: 10 };
/** Where a worker answers about its health when PORT is not set. */
const WORKER_PORT = 3001;
const BODY_LIMIT = '256kb';
/** How long an answer may still take after a signal. */
const GRACE_MILLIS = 10_000;

export interface StartOptions {
  readonly process: Process;
  readonly env: NodeJS.ProcessEnv;
  readonly clock?: AppClock;
  /** For people: one line at a time. */
  readonly say?: (line: string) => void;
}

/** A running Omzien. */
export interface Running {
  readonly app: INestApplicationContext;
  readonly settings: Settings;
  readonly connection: ConnectionSettings;
  readonly clock: AppClock;
  /** Where it listens; a worker answers there about its health and figures only. */
  readonly url: string | null;
  stop(): Promise<void>;
}

/** What has to be there before the application is made: settings, database, roles, schema, key. */
export interface Ground {
  readonly settings: Settings;
  readonly connection: ConnectionSettings;
  close(): Promise<void>;
}

/** Lays the ground: settings → (embedded Postgres) → migrations → roles. @throws StartProblem saying what to do. */
export async function prepare({ env, say = () => undefined }: Omit<StartOptions, 'process'>): Promise<Ground> {
  const settings = new Settings(env);
  let folder: HeldFolder | null = null;
  let postgres: EmbeddedPostgres | null = null;
  const close = async (): Promise<void> => {
    await postgres?.stop();
    await folder?.release();
  };
  try {
    if (settings.databaseUrl === null) {
      folder = await holdDataFolder(settings.dataFolder);
      postgres = await EmbeddedPostgres.start(settings.dataFolder, say);
    }
    openKeyring(settings.key ?? postgres?.key ?? Buffer.alloc(0));
    const url = settings.databaseUrl ?? postgres?.url() ?? '';
    const connection = new ConnectionSettings(url, settings.databaseDirectUrl ?? url, settings.redisUrl);
    await migrate(connection.directUrl, dataSourceOptions(connection.directUrl, 2));
    return { settings, connection, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Starts a process of Omzien. @throws StartProblem saying what to do. */
export async function start(options: StartOptions): Promise<Running> {
  await refuseEarly(options);
  const ground = await prepare(options);
  const { settings, connection } = ground;
  const clock = options.clock ?? new AppClock();
  const dataSource = dataSourceOptions(connection.url, CONNECTIONS[options.process], {
    direct: connection.url === connection.directUrl,
  });
  const api: ApiOptions = {
    settings,
    connection,
    dataSource,
    sentences,
    clock,
    demoPersonas: settings.demo ? demoPersonas() : [],
  };
  let app: INestApplicationContext | null = null;
  try {
    const made = await make(options, api);
    app = made.app;
    const drain = made.http && new Drain(made.http.getHttpServer());
    const health = made.http ? null : await listenForHealth(made.app, settings);
    const url = made.http ? await listen(made.http, settings) : (health?.url ?? null);
    let stopping: Promise<void> | null = null;
    const end = async (): Promise<void> => {
      try {
        await drain?.end(GRACE_MILLIS);
        await made.app.close();
      } finally {
        health?.server.close();
        health?.server.closeAllConnections();
        await ground.close();
      }
    };
    const stop = (): Promise<void> => (stopping ??= end());
    return { app, settings, connection, clock, url, stop };
  } catch (error) {
    await app?.close().catch(() => undefined);
    await ground.close();
    throw error;
  }
}

async function make(
  { process, say = () => undefined }: StartOptions,
  api: ApiOptions,
): Promise<{ app: INestApplicationContext; http: NestExpressApplication | null }> {
  const logger = nestLogger(createLog(api.settings.logLevel));
  if (process === 'worker') {
    const app = await NestFactory.createApplicationContext(WorkerModule.with(api), { logger, abortOnError: false });
    return { app, http: null };
  }
  const root: Type | DynamicModule = process === 'all' ? AppModule.with(api) : ApiModule.with(api);
  const http = await NestFactory.create<NestExpressApplication>(root, { logger, abortOnError: false, bodyParser: false });
  http.set('trust proxy', api.settings.proxies);
  http.use(http.get(OperationsHttp).middleware);
  configureHttp(http);
  answerUnreadable(http.getHttpServer(), http.get(ErrorAnswers, { strict: false }));
  const pages = http.get(WebPages);
  if (!pages.built) say('There are no pages: the web client is not built. The API is there; `npm run build` makes the pages.');
  http.use(pages.middleware);
  return { app: http, http };
}

/** What goes before every route. Exported for the tests, which make their own application. */
export function configureHttp(http: NestExpressApplication): void {
  http.disable('x-powered-by');
  http.use((request: Request, response: Response, next: NextFunction) => {
    const traceId = newTraceId();
    response.setHeader('x-trace-id', traceId);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'no-referrer');
    requestLanguage.run(languageOf(request), () => {
      inTrace(traceId, next);
    });
  });
  http.useBodyParser('json', { limit: BODY_LIMIT });
}

async function listen(http: NestExpressApplication, { port, host }: Settings): Promise<string> {
  try {
    await http.listen(port, host);
  } catch (error) {
    throw portProblem(error, port);
  }
  return (await http.getUrl()).replace('[::1]', '127.0.0.1');
}

/** A worker has no API, and still says how it is. */
async function listenForHealth(app: INestApplicationContext, settings: Settings): Promise<{ server: Server; url: string }> {
  const health = app.get(OperationsHttp);
  try {
    return await health.listen(settings.workerPort ?? WORKER_PORT, settings.host);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (settings.workerPort === null) return health.listen(0, settings.host);
    throw new StartProblem(
      `Port ${settings.workerPort} is taken by another program. A worker answers there about its health: give it a PORT of its own, or none.`,
    );
  }
}

/** Learns what words mean as soon as it runs, rather than when the first neighbour types. */
export async function learnLanguages(isOver: () => boolean): Promise<void> {
  for (const lexicon of lexicons) {
    await breath();
    if (isOver()) return;
    learn(lexicon);
  }
}
