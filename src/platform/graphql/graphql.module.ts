import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule, ModuleMetadata } from '@nestjs/common';
import { GraphQLModule, type GraphQLWsSubscriptionsConfig } from '@nestjs/graphql';
import type { Request } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import { AsyncLocalStorage } from 'node:async_hooks';
import { Settings } from '../config/settings.js';
import { ErrorAnswers, languageOf } from '../errors/answer.js';
import type { SentenceLanguage } from '../errors/sentences.js';
import { contextOf, VIEWER_SOURCE, type GraphqlContext, type ViewerSource } from './context.js';
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
      context: ({ req }: { req: Request }): Promise<GraphqlContext> => contextOf(viewers, req),
      subscriptions: { 'graphql-ws': sockets(viewers, answers, settings) as GraphQLWsSubscriptionsConfig },
      formatError: (formatted: GraphQLFormattedError, thrown: unknown) =>
        answers.graphql(formatted, unwrapResolverError(thrown), requestLanguage.getStore() ?? languageOf(undefined)),
    }),
  });
}
