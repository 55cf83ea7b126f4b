import type { IncomingMessage } from 'node:http';
import { GraphQLError, type GraphQLFormattedError, Kind, OperationTypeNode, parse, specifiedRules, validate } from 'graphql';
import type { ServerOptions } from 'graphql-ws';
import type { Extra } from 'graphql-ws/use/ws';
import { Problem } from '#kernel/errors.js';
import { isOwnOrigin } from '../auth/session-cookie.js';
import type { Settings } from '../config/settings.js';
import { type ErrorAnswers, languageOf } from '../errors/answer.js';
import { costRule } from './cost.js';
import { limits, MAX_TOKENS } from './limits.js';
import type { GraphqlContext, ViewerSource } from './context.js';

type Params = Record<string, unknown>;
type Options = ServerOptions<Params, Extra>;
const FORBIDDEN = 4403;
const MOST_AT_ONCE = 20;

/** Subscriptions over graphql-ws, with the same rights, limits and errors as over HTTP. */
export function sockets(viewers: ViewerSource, answers: ErrorAnswers, settings: Settings): Partial<Options> {
  const shown = (error: GraphQLError | GraphQLFormattedError, request: IncomingMessage): GraphQLFormattedError =>
    answers.graphql(error instanceof GraphQLError ? error.toJSON() : error, originalOf(error), languageOf(request));
  return {
    connectionInitWaitTimeout: 5_000,
    validate: (schema, document) => validate(schema, document, [...specifiedRules, limits, costRule]),
    /** A browser's page of another site is refused here: sockets know no same-origin rule of their own. */
    onConnect: async ({ extra, connectionParams }) => {
      if (!isOwnOrigin(extra.request, settings.publicUrl)) return false;
      try {
        await viewers.viewerOf({ headers: headersOf(extra.request, connectionParams) });
        return true;
      } catch {
        return false;
      }
    },
    context: async ({ extra, connectionParams, subscriptions }): Promise<GraphqlContext> => {
      if (Object.keys(subscriptions).length > MOST_AT_ONCE)
        throw new GraphQLError('', { originalError: new Problem('graphql.too-large') });
      const req = { headers: headersOf(extra.request, connectionParams), ip: extra.request.socket.remoteAddress };
      const close = (): void => {
        extra.socket.close(FORBIDDEN, 'Forbidden');
      };
      return { req, viewer: await viewers.viewerOf(req), loaders: new Map(), close };
    },
    onSubscribe: (_context, _id, { query }) => {
      const problem = beforeSubscribing(query);
      return problem ? [new GraphQLError(problem.code, { originalError: problem })] : undefined;
    },
    onError: ({ extra }, _id, _payload, errors) => errors.map((error) => shown(error, extra.request)),
    onNext: ({ extra }, _id, _payload, _args, result) =>
      result.errors ? { ...result, errors: result.errors.map((error) => shown(error, extra.request)) } : undefined,
  };
}

/** A socket is for watching: what can be asked once goes over HTTP. */
function beforeSubscribing(query: string): Problem | null {
  try {
    const document = parse(query, { maxTokens: MAX_TOKENS });
    const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    if (operations.some((one) => one.operation !== OperationTypeNode.SUBSCRIPTION))
      return new Problem('graphql.subscriptions-only');
    return null;
  } catch {
    return new Problem('graphql.syntax');
  }
}

/** A program says who it is when it connects, as it would in the headers of a request; a browser has its cookie. */
function headersOf(request: IncomingMessage, params: Params | undefined): IncomingMessage['headers'] {
  const { cookie, origin, host } = request.headers;
  const said = (name: string): Record<string, string> => (typeof params?.[name] === 'string' ? { [name]: params[name] } : {});
  return { cookie, origin, host, ...said('authorization'), ...said('omzien-community') };
}

const originalOf = (error: unknown): unknown => (error instanceof GraphQLError ? (error.originalError ?? error) : error);
