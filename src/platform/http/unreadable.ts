import { STATUS_CODES, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { Problem } from '#kernel/errors.js';
import type { ErrorAnswers } from '../errors/answer.js';

/** What Node calls what it could not read, and what we answer. */
const answersTo: Readonly<Record<string, { status: number; code: string }>> = {
  HPE_HEADER_OVERFLOW: { status: 431, code: 'http.too-large' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, code: 'http.bad-request' },
};

/** What is no HTTP, or has headers without end, never becomes a request; it gets an answer in the same shape all the same. */
export function answerUnreadable(server: Server, answers: ErrorAnswers): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const { status, code } = answersTo[error.code ?? ''] ?? { status: 400, code: 'http.bad-request' };
    const body = JSON.stringify({ errors: [answers.answer(new Problem(code), 'nl')] });
    const head = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  });
}
