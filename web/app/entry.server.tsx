import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { PassThrough } from 'node:stream';
import { renderToPipeableStream } from 'react-dom/server';
import { isRouteErrorResponse, ServerRouter, type EntryContext, type HandleErrorFunction } from 'react-router';
import { Frame } from './frame';
import { messagesOf } from './messages.server';
import { handleOf } from './page-handle';
import { visitOf } from './visit.server';

/** Renders a page whole; it is small, and then has its length and its policy. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
): Promise<Response> {
  const nonce = randomBytes(16).toString('base64');
  const matches = routerContext.staticHandlerContext.matches;
  const { hydrates } = handleOf(matches.map(({ route }) => routerContext.routeModules[route.id]?.handle));
  headers.set('content-type', 'text/html; charset=utf-8');
  headers.set('content-security-policy', policy(nonce, hydrates));
  const body = await render(
    <Frame.Provider value={{ nonce, messagesOf }}>
      <ServerRouter context={routerContext} url={request.url} nonce={nonce} />
    </Frame.Provider>,
    nonce,
  );
  return new Response(body, { status, headers });
}

function render(page: React.ReactNode, nonce: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      nonce,
      onAllReady: () => {
        const out = new PassThrough();
        text(out).then(resolve, reject);
        pipe(out);
      },
      onShellError: reject,
      onError: reject,
    });
  });
}

/** Only files of ours, and no script at all where a page needs none. */
const policy = (nonce: string, hydrates: boolean): string =>
  [
    "default-src 'none'",
    `script-src ${hydrates ? `'self' 'nonce-${nonce}'` : "'none'"}`,
    "style-src 'self'",
    "img-src 'self'",
    ...(hydrates ? ["connect-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  visitOf(context).report(error);
};
