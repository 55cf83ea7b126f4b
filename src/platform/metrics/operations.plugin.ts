import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Problem } from '#kernel/errors.js';
import { Metrics } from './metrics.js';

/** Counts and times GraphQL operations, by type and outcome. Their names are left out: a client chooses those. */
@Plugin()
export class OperationsPlugin implements ApolloServerPlugin {
  constructor(private readonly metrics: Metrics) {}

  /** The context could not be made: a session that ended, a community that does not exist, a database that is away. */
  contextCreationDidFail({ error }: { error: Error }): Promise<void> {
    const cause = error instanceof GraphQLError ? error.originalError : error;
    this.metrics.operations.inc({ type: 'none', outcome: cause instanceof Problem ? 'refused' : 'failed' });
    return Promise.resolve();
  }

  requestDidStart(): Promise<GraphQLRequestListener<BaseContext>> {
    const begin = performance.now();
    const { operations, operationSeconds } = this.metrics;
    return Promise.resolve({
      willSendResponse({ operation, response }): Promise<void> {
        const type = operation?.operation ?? 'none';
        const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
        operations.inc({ type, outcome: outcomeOf(errors) });
        operationSeconds.observe({ type }, (performance.now() - begin) / 1_000);
        return Promise.resolve();
      },
    });
  }
}

const ours = new Set<unknown>(['internal', 'unavailable']);

function outcomeOf(errors: readonly GraphQLFormattedError[]): 'done' | 'refused' | 'failed' {
  if (errors.length === 0) return 'done';
  return errors.some((error) => ours.has(error.extensions?.code)) ? 'failed' : 'refused';
}
