import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Problem } from '#kernel/errors.js';
import { type ErrorAnswers, languageOf } from './answer.js';

/** What fails before GraphQL, or beside it, answers in GraphQL's shape. */
@Catch()
export class HttpProblems implements ExceptionFilter {
  constructor(private readonly answers: ErrorAnswers) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    // Inside GraphQL the error goes on to its own formatter.
    if (host.getType<string>() !== 'http') throw thrown;
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return;
    const language = languageOf(request);
    const { status, problem } = classify(thrown);
    const error = problem ? this.answers.answer(problem, language) : this.answers.unknown(thrown, language);
    response.status(status).json({ errors: [error] });
  }
}

function classify(thrown: unknown): { status: number; problem: Problem | null } {
  const status = thrown instanceof HttpException ? thrown.getStatus() : Number((thrown as { status?: unknown }).status ?? 500);
  if (thrown instanceof Problem) return { status: 400, problem: thrown };
  if (status === 404) return { status, problem: new Problem('http.not-found') };
  if (status === 413) return { status, problem: new Problem('http.too-large') };
  if (status >= 400 && status < 500) {
    const badJson = thrown instanceof SyntaxError || String((thrown as Error).message).includes('JSON');
    return { status, problem: new Problem(badJson ? 'http.bad-json' : 'http.bad-request') };
  }
  return { status: 500, problem: null };
}
