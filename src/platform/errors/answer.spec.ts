import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { createLog } from '../telemetry/log.js';
import { ErrorAnswers } from './answer.js';
import { platformProblems } from './sentences.js';

describe('an error that nobody planned for', () => {
  const answers = new ErrorAnswers(platformProblems, createLog('silent'));
  const codeOf = (error: unknown): unknown => answers.unknown(error, 'nl').extensions?.code;

  it.each([
    ['its connection broke in the middle of a transaction', new QueryRunnerAlreadyReleasedError()],
    ['its connection broke between two queries', new QueryRunnerProviderAlreadyReleasedError()],
    ['the server ended', new Error('Connection terminated unexpectedly')],
    ['a client that broke before', new Error('Client has encountered a connection error and is not queryable')],
    ['nobody listens', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
    ['we stood still too long', Object.assign(new pg.DatabaseError('too long', 0, 'error'), { code: '25P03' })],
    ['it starts up', Object.assign(new pg.DatabaseError('starting up', 0, 'error'), { code: '57P03' })],
  ])('says that the database is away when %s', (_, error) => {
    expect(codeOf(error)).toBe('unavailable');
  });

  it('says no more than that it is ours otherwise', () => {
    expect(codeOf(new Error('a bug'))).toBe('internal');
    expect(codeOf(null)).toBe('internal');
  });
});
