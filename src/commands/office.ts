import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CatalogueModule } from '../catalogue.module.js';
import { dataSourceOptions } from '../database.js';
import { CommunitiesModule } from '../modules/communities/communities.module.js';
import { CommunitiesService } from '../modules/communities/communities.service.js';
import type { Community } from '../modules/communities/community.js';
import { LearningModule } from '../modules/matching/learning.module.js';
import { UsersModule } from '../modules/users/users.module.js';
import { AppClock } from '../platform/clock/clock.js';
import { holderOf } from '../platform/config/data-folder.js';
import { Settings } from '../platform/config/settings.js';
import { StartProblem } from '../platform/config/start-problem.js';
import { ConnectionSettings } from '../platform/database/connection.js';
import { EmbeddedPostgres } from '../platform/database/embedded.js';
import { openKeyring } from '../platform/encryption/keyring.js';
import { PlatformModule, type PlatformOptions } from '../platform/platform.module.js';
import { createLog, nestLogger } from '../platform/telemetry/log.js';
import { sentences } from '../sentences.js';
import { prepare, type Ground } from '../start.js';
import { CommandProblem } from './command.js';

const CONNECTIONS = 3;

/** What a command works with: the platform, communities, users and what was learnt; no API, no dispatcher, no queue. */
@Module({})
class OfficeModule {
  static with(options: PlatformOptions): DynamicModule {
    return {
      module: OfficeModule,
      imports: [PlatformModule.with(options), CatalogueModule, CommunitiesModule, UsersModule, LearningModule],
    };
  }
}

/**
 * Opens the database of the settings, does the work, and closes it again. Without DATABASE_URL that is the embedded one: beside
 * the Omzien that runs on it, or started for the moment.
 */
export async function inOffice(
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
  body: (office: INestApplicationContext) => Promise<void>,
): Promise<void> {
  const ground = (await beside(env)) ?? (await prepare({ env, say }));
  const { settings, connection } = ground;
  try {
    if (settings.databaseUrl === null) say(`Database: the embedded one in ${settings.dataFolder}`);
    const dataSource = dataSourceOptions(connection.url, CONNECTIONS);
    const options = { settings, connection, dataSource, sentences, clock: new AppClock() };
    const logger = nestLogger(createLog(settings.logLevel));
    const office = await NestFactory.createApplicationContext(OfficeModule.with(options), { logger, abortOnError: false });
    try {
      await body(office);
    } finally {
      await office.close();
    }
  } finally {
    await ground.close();
  }
}

/** The ground of an Omzien that runs on the embedded database now; null when none does. It has migrated, and stays the owner. */
async function beside(env: NodeJS.ProcessEnv): Promise<Ground | null> {
  const settings = new Settings(env);
  if (settings.databaseUrl !== null) return null;
  const holder = await holderOf(settings.dataFolder);
  if (holder === null) return null;
  const running = await EmbeddedPostgres.beside(settings.dataFolder).catch(() => null);
  if (running === null) {
    throw new StartProblem(
      `Omzien runs with the data in ${settings.dataFolder} (process ${holder}), but its database does not let this command in. If it is just starting, try again in a moment; otherwise run this as the same user.`,
    );
  }
  openKeyring(settings.key ?? running.key);
  const connection = new ConnectionSettings(running.url, running.url, settings.redisUrl);
  return { settings, connection, close: () => Promise.resolve() };
}

/** @throws CommandProblem when there is no such community. */
export async function communityCalled(office: INestApplicationContext, slug: string): Promise<Community> {
  const community = await office.get(CommunitiesService).bySlug(slug);
  if (community) return community;
  throw new CommandProblem(
    `There is no community "${slug}". Make it first: npm run community:create -- --slug ${slug} --name …`,
  );
}
