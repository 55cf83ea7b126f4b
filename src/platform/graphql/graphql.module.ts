import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule, ModuleMetadata } from '@nestjs/common';
import { GraphQLModule, type GraphQLWsSubscriptionsConfig } from '@nestjs/graphql';
import type { Request } from 'express';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AsyncLocalStorage } from 'node:async_hooks';
import { Settings } from '../config/settings.js';
import { ErrorAnswers, languageOf } from '../errors/answer.js';
import type { SentenceLanguage } from '../errors/sentences.js';
import { VIEWER_SOURCE, type GraphqlContext, type ViewerSource } from './context.js';
import { ErrorsModule } from '../errors/errors.module.js';
import { costLimit } from './cost.js';
import { limits, MAX_TOKENS } from './limits.js';
import { sockets } from './sockets.js';

/** `formatError` is not told whose request it is; the middleware before it remembers. */
export const requestLanguage = new AsyncLocalStorage<SentenceLanguage>();

/** Apollo on /graphql. `imports` brings the module that knows who is asking. */
export function graphqlModule(imports: NonNullable<ModuleMetadata['imports']>): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    imports: [...imports, ErrorsModule],
    inject: [VIEWER_SOURCE, ErrorAnswers, Settings],
    useFactory: (viewers: ViewerSource, answers: ErrorAnswers, settings: Settings): ApolloDriverConfig => ({
      path: '/graphql',
      autoSchemaFile: true,
      sortSchema: true,
      includeStacktraceInErrorResponses: false,
      introspection: !settings.production,
      csrfPrevention: true,
      parseOptions: { maxTokens: MAX_TOKENS },
      validationRules: [limits],
      plugins: [ApolloServerPluginLandingPageDisabled(), costLimit],
      playground: false,
      context: async ({ req }: { req: Request }): Promise<GraphqlContext> => ({
        req,
        viewer: await asGraphqlError(viewers.viewerOf(req)),
        loaders: new Map(),
      }),
      subscriptions: { 'graphql-ws': sockets(viewers, answers, settings) as GraphQLWsSubscriptionsConfig },
      formatError: (formatted: GraphQLFormattedError, thrown: unknown) =>
        answers.graphql(formatted, unwrapResolverError(thrown), requestLanguage.getStore() ?? languageOf(undefined)),
    }),
  });
}

/** Apollo shows what goes wrong in a context as it is only when it is a GraphQLError. */
async function asGraphqlError<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new GraphQLError('context', { originalError: error as Error, extensions: { http: { status: 200 } } });
  }
}
