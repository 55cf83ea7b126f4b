import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/**
 * What is counted and timed in this process. Labels are names from the code and a few fixed words: never an id, an address or
 * anything else that a person typed.
 */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  readonly httpRequests = new Counter({
    name: 'omzien_http_requests_total',
    help: 'Answered HTTP requests, by where they went and the class of the status.',
    labelNames: ['route', 'status'] as const,
    registers: [this.registry],
  });

  readonly httpSeconds = new Histogram({
    name: 'omzien_http_request_seconds',
    help: 'How long HTTP requests took, by where they went.',
    labelNames: ['route'] as const,
    buckets: SECONDS,
    registers: [this.registry],
  });

  readonly operations = new Counter({
    name: 'omzien_graphql_operations_total',
    help: 'GraphQL operations by type and outcome: done, refused (an error a person can act on), failed (ours).',
    labelNames: ['type', 'outcome'] as const,
    registers: [this.registry],
  });

  readonly operationSeconds = new Histogram({
    name: 'omzien_graphql_operation_seconds',
    help: 'How long GraphQL operations took, by type.',
    labelNames: ['type'] as const,
    buckets: SECONDS,
    registers: [this.registry],
  });

  readonly jobSeconds = new Histogram({
    name: 'omzien_job_seconds',
    help: 'How long handlers took, by handler and outcome: done or failed.',
    labelNames: ['handler', 'outcome'] as const,
    buckets: SECONDS,
    registers: [this.registry],
  });

  readonly removedRows = new Counter({
    name: 'omzien_removed_rows_total',
    help: 'Rows past their time that this process removed, by kind.',
    labelNames: ['kind'] as const,
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** A figure that is read anew for each scrape. Nothing is shown of it when `read` fails. */
  gauge<Label extends string>(
    { name, help, labels }: { name: string; help: string; labels: readonly Label[] },
    read: () => Promise<readonly (readonly [Partial<Record<Label, string>>, number])[]>,
  ): void {
    new Gauge<Label>({
      name,
      help,
      labelNames: [...labels],
      registers: [this.registry],
      async collect() {
        this.reset();
        const figures = await read().catch(() => null);
        // Without labels a gauge that was reset says 0, which would be a lie.
        if (figures === null && labels.length === 0) this.remove();
        for (const [label, value] of figures ?? []) this.set(label as Record<Label, string>, value);
      },
    });
  }
}
