import { pino, type Logger } from 'pino';
import type { LoggerService } from '@nestjs/common';
import { currentTraceId } from './trace.js';

/** Fields whose values must never reach a log, wherever they stand. */
const personal = ['email', 'phone', 'displayName', 'text', 'title', 'message', 'token', 'code', 'postcode', 'variables'];

export type Log = Logger;

/**
 * Structured logs on stderr: JSON lines, with the trace id of the work at hand, without personal data. Log ids, codes and
 * counts; a field that could hold a person's words is censored.
 */
export function createLog(level: string): Log {
  return pino(
    {
      level,
      base: null,
      mixin: () => {
        const traceId = currentTraceId();
        return traceId ? { traceId } : {};
      },
      redact: { paths: personal.flatMap((field) => [field, `*.${field}`]), censor: '[left out]' },
      serializers: { err: errorWithoutValues },
    },
    pino.destination({ fd: 2, sync: true }),
  );
}

/** A frame of a stack, and not a line of a message that looks like one. */
const FRAME = /^\s+at .+(?::\d+:\d+|<anonymous>|native)\)?$/;

/** A database error tells the values it stumbled over (`message`, `detail`, `parameters`): keep what helps, leave those out. */
function errorWithoutValues(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, stack } = error;
  const { code, constraint, table, severity, routine } = error as Error & Record<string, unknown>;
  const frames = stack
    ?.split('\n')
    .filter((line) => FRAME.test(line))
    .join('\n');
  const message =
    severity === undefined
      ? error.message
          .split('\n')[0]
          ?.replace(/\S+@\S+/g, '[address]')
          .slice(0, 300)
      : undefined;
  return { type: name, why: message, errorCode: code, constraint, table, severity, routine, stack: frames };
}

/** Nest's own lines, through the same log. */
export function nestLogger(log: Log): LoggerService {
  const write =
    (level: 'info' | 'error' | 'warn' | 'debug' | 'trace') =>
    (message: unknown, ...rest: unknown[]): void => {
      const context = rest.length > 0 ? rest[rest.length - 1] : undefined;
      const err = message instanceof Error ? message : undefined;
      log[level](
        { nest: typeof context === 'string' ? context.slice(0, 80) : undefined, err },
        err ? 'error' : String(message),
      );
    };
  return { log: write('debug'), error: write('error'), warn: write('warn'), debug: write('debug'), verbose: write('trace') };
}
