import * as build from 'virtual:react-router/server-build';
import { createRequestHandler, RouterContextProvider } from 'react-router';
import type { Host } from './app/host';
import { Visit, visitContext } from './app/visit.server';

const handle = createRequestHandler(build, 'production');

/** What the API process calls for each page. */
export function respond(request: Request, host: Host): Promise<Response> {
  const context = new RouterContextProvider();
  context.set(visitContext, new Visit(request, host));
  return handle(request, context);
}
