import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';
import { Frame } from './frame';
import type { Messages } from './messages/namespaces';

/** The messages of the areas that this page uses came along with it. */
const messages = JSON.parse(document.getElementById('messages')?.textContent ?? '{}') as Messages;
const nonce = document.querySelector('script[nonce]')?.getAttribute('nonce') ?? undefined;

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <Frame.Provider value={{ nonce, messagesOf: () => messages }}>
        <HydratedRouter />
      </Frame.Provider>
    </StrictMode>,
  );
});
