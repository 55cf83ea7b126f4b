import { use, type ReactNode } from 'react';
import { isRouteErrorResponse, Links, Outlet, Scripts, ScrollRestoration, useMatches } from 'react-router';
import type { Route } from './+types/root';
import styles from './app.css?url';
import { keptAnswers } from './form.server';
import { Frame } from './frame';
import { about } from './languages';
import { readableLanguage } from './messages/namespaces';
import { handleOf } from './page-handle';
import { ErrorPage } from './parts/error-page';
import { Footer } from './parts/footer';
import { Header } from './parts/header';
import { useRoot } from './parts/use-root';
import type { RootData } from './root-data';
import { TextContext, textIn } from './text';
import { visitOf, type Refusal } from './visit.server';

export const links: Route.LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const { community, me } = await visit.frame();
  const { language, path } = visit;
  return { language, path, community, me, kept: keptAnswers(visit), formKey: crypto.randomUUID() } satisfies RootData;
}

export function Layout({ children }: { children: ReactNode }) {
  // Undefined when the loader itself failed.
  const root = useRoot();
  const { namespaces, hydrates } = handleOf(useMatches().map(({ handle }) => handle));
  const { nonce, messagesOf } = use(Frame);
  const language = readableLanguage(root?.language ?? 'nl-simple', namespaces);
  const messages = messagesOf(language);
  const text = textIn(language, root?.community?.timeZone ?? 'Europe/Amsterdam', messages);
  return (
    <html lang={about[language].tag} dir={about[language].direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <Links nonce={nonce} />
      </head>
      <body>
        <TextContext value={text}>
          <a className="skip" href="#inhoud">
            {text.t('common.skip')}
          </a>
          <Header root={root} />
          <main id="inhoud" tabIndex={-1}>
            {children}
          </main>
          <Footer community={root?.community ?? null} />
        </TextContext>
        {hydrates && (
          <>
            <script
              id="messages"
              type="application/json"
              nonce={nonce}
              suppressHydrationWarning
              dangerouslySetInnerHTML={{ __html: asJson(messages, namespaces) }}
            />
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  );
}

function asJson(messages: Readonly<Record<string, string>>, namespaces: readonly string[]): string {
  const used = Object.entries(messages).filter(([id]) => namespaces.includes(id.split('.', 1)[0] ?? ''));
  return JSON.stringify(Object.fromEntries(used)).replaceAll('<', '\\u003c');
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const root = useRoot();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const refusal = isRouteErrorResponse(error) ? (error.data as Partial<Refusal> | null) : null;
  return (
    <ErrorPage status={status} code={refusal?.code} message={refusal?.message ?? ''} community={root?.community ?? null} />
  );
}
