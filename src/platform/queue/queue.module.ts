import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { createPostgresBackend, setDefaultBackendFactory } from 'bullmq';
import { Redis } from 'ioredis';
import { QUEUE_SCHEMA } from '../database/migrate.js';
import { queueNames } from '../outbox/handler.js';
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

/** ioredis's own reading of the address (database, user, TLS), with what BullMQ asks of a connection that blocks. */
function redisOptions(url: string): object {
  const probe = new Redis(url, { lazyConnect: true });
  const { host, port, username, password, db, tls, path, family } = probe.options;
  probe.disconnect();
  return { host, port, username, password, db, tls, path, family, maxRetriesPerRequest: null };
}

@Module({
  imports: [
    BullModule.forRootAsync({ inject: [ConnectionSettings], useFactory: queueOptions }),
    BullModule.registerQueue(...queueNames.map((name) => ({ name }))),
  ],
  providers: [Queues],
  exports: [Queues, BullModule],
})
export class QueueModule {}
