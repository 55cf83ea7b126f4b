import { createContext } from 'react';
import type { Language } from './languages';
import type { Messages } from './messages/namespaces';

/** What a page is given from outside React: on the server by the request, in a browser by what came along with the page. */
export interface PageFrame {
  readonly nonce: string | undefined;
  readonly messagesOf: (language: Language) => Messages;
}

export const Frame = createContext<PageFrame>({ nonce: undefined, messagesOf: () => ({}) });
