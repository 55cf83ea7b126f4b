import { Injectable } from '@nestjs/common';
import { ConnectionSettings } from '../database/connection.js';
import { Readiness } from '../health/readiness.js';
import { Metrics } from '../metrics/metrics.js';
import { Dispatcher } from '../outbox/dispatcher.js';
import { queueNames } from '../outbox/handler.js';
import { CONNECTIONS_PER_QUEUE } from './queue.module.js';
import { Queues } from './queues.js';

/** A dispatcher looks twice a second; when it found nothing out for so long, something holds it. */
const SILENT_MILLIS = 30_000;

/** What is asked of a process that does the work, besides what every process is asked. */
@Injectable()
export class WorkerHealth {
  constructor(connection: ConnectionSettings, queues: Queues, dispatcher: Dispatcher, readiness: Readiness, metrics: Metrics) {
    readiness.add('queue', async () => {
      await queues.ping();
      return null;
    });
    readiness.add('dispatcher', () => {
      const silent = dispatcher.silentMillis;
      return Promise.resolve(silent < SILENT_MILLIS ? null : `no round was finished for ${Math.round(silent / 1_000)} seconds`);
    });
    // Of each queue one side hands out and one takes; each listens on one connection more.
    const most = connection.redisUrl === null ? queueNames.length * 2 * (CONNECTIONS_PER_QUEUE + 1) : 0;
    metrics.gauge(
      { name: 'omzien_queue_connections_budget', help: 'The most connections to the database for the queues.', labels: [] },
      () => Promise.resolve([[{}, most]]),
    );
  }
}
