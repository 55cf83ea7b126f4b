import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { createPostgresBackend, setDefaultBackendFactory, type QueueOptions } from 'bullmq';
import { Redis } from 'ioredis';
import { QUEUE_SCHEMA } from '../database/migrate.js';
import { ConnectionSettings } from '../database/connection.js';
import { Queues } from './queues.js';

/** Connections that one queue or worker on Postgres may hold; each has one more that listens. */
export const CONNECTIONS_PER_QUEUE = 2;

/** The one place that chooses what carries the jobs: Redis where it is set, otherwise Postgres itself. */
export function queueOptions(settings: ConnectionSettings): { connection: object; prefix?: string } {
  if (settings.redisUrl) {
    setDefaultBackendFactory();
    const prefix = `omzien-${settings.databaseName}`;
    return { connection: redisOptions(settings.redisUrl), prefix };
  }
  setDefaultBackendFactory(createPostgresBackend as never);
  return {
    connection: {
      connectionString: settings.directUrl,
      schema: QUEUE_SCHEMA,
      max: CONNECTIONS_PER_QUEUE,
      migrate: false,
      options: '-c role=omzien_system',
      application_name: 'omzien queue',
    },
  };
}

/**
 * ioredis's own reading of the address (database, user, TLS), with what BullMQ asks of a worker's connection: that it waits
 * for as long as Redis is away.
 */
function redisOptions(url: string): object {
  const probe = new Redis(url, { lazyConnect: true });
  const { host, port, username, password, db, tls, path, family } = probe.options;
  probe.disconnect();
  const retryStrategy = (attempt: number): number => Math.min(attempt * 200, 2_000);
  return { host, port, username, password, db, tls, path, family, retryStrategy, maxRetriesPerRequest: null };
}

/** Who hands out jobs must not wait for Redis: what it cannot take stays in the database, and is offered again. */
function producerOptions(settings: ConnectionSettings): QueueOptions {
  const { connection, ...rest } = queueOptions(settings);
  const impatient = { enableOfflineQueue: false, maxRetriesPerRequest: 0, skipVersionCheck: true };
  return { ...rest, connection: settings.redisUrl ? { ...connection, ...impatient } : connection };
}

@Module({
  imports: [
    BullModule.forRootAsync({ inject: [ConnectionSettings], useFactory: queueOptions }),
    // No queues here: workers would take over the producers' options.
    BullModule.registerQueue(),
  ],
  providers: [
    {
      provide: Queues,
      inject: [ConnectionSettings],
      useFactory: (settings: ConnectionSettings) => new Queues(producerOptions(settings)),
    },
  ],
  exports: [Queues, BullModule],
})
export class QueueModule {}
