import type { IncomingMessage } from 'node:http';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Problem, type ProblemParams } from '#kernel/errors.js';
import type { Log } from '../telemetry/log.js';
import { currentTraceId, newTraceId } from '../telemetry/trace.js';
import { fill, type SentenceLanguage, type Sentences } from './sentences.js';

/** The language of errors: what the client prefers, Dutch when it says nothing. */
export function languageOf(request: Pick<IncomingMessage, 'headers'> | undefined): SentenceLanguage {
  const wanted = request?.headers['accept-language'] ?? 'nl';
  for (const part of wanted.split(',')) {
    const tag = part.trim().slice(0, 2).toLowerCase();
    if (tag === 'nl' || tag === 'en') return tag;
  }
  return 'nl';
}

/** Gives every error its code, its sentence and, where one field is wrong, that field. */
export class ErrorAnswers {
  constructor(
    private readonly sentences: Sentences,
    private readonly log: Log,
  ) {}

  /** One error, in the shape that GraphQL and everything before it answers in. */
  answer(problem: Problem, language: SentenceLanguage, extra: Partial<GraphQLFormattedError> = {}): GraphQLFormattedError {
    const sentence = this.sentences[problem.code];
    if (!sentence) return this.unknown(problem, language, extra);
    const field = problem.field === undefined ? {} : { field: problem.field };
    return { ...extra, message: fill(sentence[language], problem.params), extensions: { code: problem.code, ...field } };
  }

  /** An error nobody planned for: logged with its trace id, and shown as that and nothing more. */
  unknown(error: unknown, language: SentenceLanguage, extra: Partial<GraphQLFormattedError> = {}): GraphQLFormattedError {
    const away = isDatabaseAway(error);
    const traceId = currentTraceId() ?? newTraceId();
    this.log[away ? 'warn' : 'error']({ err: error, traceId }, away ? 'the database is away' : 'an unexpected error');
    const code = away ? 'unavailable' : 'internal';
    const sentence = this.sentences[code]?.[language] ?? code;
    return { ...extra, message: fill(sentence, { traceId }), extensions: { code, traceId } };
  }

  /** What a resolver, or GraphQL itself, threw. */
  graphql(formatted: GraphQLFormattedError, thrown: unknown, language: SentenceLanguage): GraphQLFormattedError {
    const where: Partial<GraphQLFormattedError> = { path: formatted.path, locations: formatted.locations };
    const problem = problemIn(thrown);
    if (problem) return this.answer(withPath(problem, formatted.message), language, where);
    const planned = fromGraphql(formatted);
    if (planned) return this.answer(planned, language, where);
    return this.unknown(thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown, language, where);
  }
}

function problemIn(thrown: unknown): Problem | null {
  for (let error: unknown = thrown; error instanceof Error;) {
    if (error instanceof Problem) return error;
    error = error instanceof GraphQLError ? error.originalError : error.cause;
  }
  return null;
}

/** A scalar does not know where it stands; GraphQL's own message does. */
function withPath(problem: Problem, message: string): Problem {
  const field = problem.field ?? fieldIn(message);
  return field === undefined ? problem : new Problem(problem.code, { field, params: problem.params });
}

function fieldIn(message: string): string | undefined {
  const at = /at "([^"]+)"/.exec(message)?.[1] ?? /Variable "\$([^"]+)"/.exec(message)?.[1];
  // A field that is missing, or too many, is named after the object that it belongs to.
  const inside = /; Field "(\w+)" (?:of required type|is not defined by type)/.exec(message)?.[1];
  const path = inside === undefined ? at : `${at ?? ''}.${inside}`;
  return path?.replace(/\[(\d+)\]/g, '.$1').replace(/^(?:input)?\./, '');
}

function fromGraphql({ extensions, message }: GraphQLFormattedError): Problem | null {
  const params: ProblemParams = { detail: message.slice(0, 300) };
  switch (extensions?.code) {
    case 'GRAPHQL_PARSE_FAILED':
      return new Problem(/more tha[nt] \d+ tokens/.test(message) ? 'graphql.too-large' : 'graphql.syntax');
    case 'GRAPHQL_VALIDATION_FAILED':
    case 'OPERATION_RESOLUTION_FAILURE':
    case 'PERSISTED_QUERY_NOT_FOUND':
    case 'PERSISTED_QUERY_NOT_SUPPORTED':
      return new Problem('graphql.invalid', { params });
    case 'BAD_USER_INPUT': {
      const field = fieldIn(message);
      const missing = /of required type|was not provided|not (?:to )?be null/.test(message);
      return new Problem(missing ? 'input.missing' : 'input.invalid', field === undefined ? {} : { field });
    }
    case 'BAD_REQUEST':
      return new Problem('http.bad-request');
    default:
      return null;
  }
}

const awayCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '53100',
  '08006',
  '08001',
  '25006',
  '25P03',
]);

/** TypeORM lets go of a connection that breaks in the middle of a transaction, and says so in its own words. */
const lostNames = new Set(['QueryRunnerAlreadyReleasedError', 'QueryRunnerProviderAlreadyReleasedError']);

function isDatabaseAway(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  if (typeof code === 'string' && awayCodes.has(code)) return true;
  if (!(error instanceof Error)) return false;
  if (lostNames.has(error.name)) return true;
  return /timeout exceeded when trying to connect|Connection (terminated|ended)|connection error and is not queryable/.test(
    error.message,
  );
}
