import { messagesOf } from './messages.server';
import { readableLanguage, type Namespace } from './messages/namespaces';
import { textIn, type Text } from './text';
import type { Visit } from './visit.server';

/** The words of a page, for what is said about a form before the page is there. */
export async function textOf(visit: Visit, namespaces: readonly Namespace[]): Promise<Text> {
  const language = readableLanguage(visit.language, namespaces);
  const { community } = await visit.frame();
  return textIn(language, community?.timeZone ?? 'Europe/Amsterdam', messagesOf(language));
}
