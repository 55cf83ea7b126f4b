import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { createPostgresBackend, setDefaultBackendFactory, type QueueOptions } from 'bullmq';
import { QUEUE_SCHEMA } from '../database/migrate.js';
import { ConnectionSettings } from '../database/connection.js';
import { Queues } from './queues.js';
import { redisAddress } from './redis-address.js';

/** Connections that one queue or worker on Postgres may hold; each has one more that listens. */
export const CONNECTIONS_PER_QUEUE = 2;

/** What BullMQ asks of a worker's connection: that it waits for as long as Redis is away. */
const PATIENT = {
  retryStrategy: (attempt: number): number => Math.min(attempt * 200, 2_000),
  maxRetriesPerRequest: null,
};

/** The one place that chooses what carries the jobs: Redis where it is set, otherwise Postgres itself. */
export function queueOptions(settings: ConnectionSettings): { connection: object; prefix?: string } {
  if (settings.redisUrl) {
    setDefaultBackendFactory();
    const prefix = `omzien-${settings.databaseName}`;
    return { connection: { ...redisAddress(settings.redisUrl), ...PATIENT }, prefix };
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
