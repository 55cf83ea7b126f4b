import { BullModule } from '@nestjs/bullmq';
import { Injectable, Module, type OnModuleDestroy } from '@nestjs/common';
import { createPostgresBackend, setDefaultBackendFactory, type QueueOptions } from 'bullmq';
import { QUEUE_SCHEMA } from '../database/migrate.js';
import { ConnectionSettings } from '../database/connection.js';
import { Queues } from './queues.js';
import { redisAddress } from './redis-address.js';

/** Connections that one queue or worker on Postgres may hold; each has one more that listens. */
export const CONNECTIONS_PER_QUEUE = 2;

/** Whether it is worth waiting for a Redis that is away: until this process ends, which then must not wait for it. */
@Injectable()
export class Patience implements OnModuleDestroy {
  private ended = false;

  readonly retryStrategy = (attempt: number): number | null => (this.ended ? null : Math.min(attempt * 200, 2_000));

  onModuleDestroy(): void {
    this.ended = true;
  }
}

@Module({ providers: [Patience], exports: [Patience] })
class PatienceModule {}

/** The one place that chooses what carries the jobs: Redis where it is set, otherwise Postgres itself. */
function queueOptions(settings: ConnectionSettings, { retryStrategy }: Patience): { connection: object; prefix?: string } {
  if (settings.redisUrl) {
    setDefaultBackendFactory();
    const prefix = `omzien-${settings.databaseName}`;
    // BullMQ asks of a worker's connection that its commands wait for as long as Redis is away.
    const patient = { retryStrategy, maxRetriesPerRequest: null };
    return { connection: { ...redisAddress(settings.redisUrl), ...patient }, prefix };
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
function producerOptions(settings: ConnectionSettings, patience: Patience): QueueOptions {
  const { connection, ...rest } = queueOptions(settings, patience);
  const impatient = { enableOfflineQueue: false, maxRetriesPerRequest: 0, skipVersionCheck: true };
  return { ...rest, connection: settings.redisUrl ? { ...connection, ...impatient } : connection };
}

@Module({
  imports: [
    PatienceModule,
    BullModule.forRootAsync({ imports: [PatienceModule], inject: [ConnectionSettings, Patience], useFactory: queueOptions }),
    // No queues here: workers would take over the producers' options.
    BullModule.registerQueue(),
  ],
  providers: [
    {
      provide: Queues,
      inject: [ConnectionSettings, Patience],
      useFactory: (settings: ConnectionSettings, patience: Patience) => new Queues(producerOptions(settings, patience)),
    },
  ],
  exports: [Queues, BullModule],
})
export class QueueModule {}
