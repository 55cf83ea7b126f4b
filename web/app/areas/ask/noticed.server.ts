import { graphql } from '../../generated';
import type { Visit } from '../../visit.server';

const ScreenText = graphql(`
  query AskScreenText($title: String!, $text: String!) {
    screenText(title: $title, text: $text) {
      publicTitle
      publicText
      noticed {
        check
        consequence
      }
    }
  }
`);

/** What will be noticed in these words, and what neighbours will read of them; null when the API cannot say. */
export async function screened(visit: Visit, title: string, text: string) {
  const { data } = await visit.attempt(ScreenText, { title, text });
  return data?.screenText ?? null;
}

/** Words of despair, before there is a text. */
export async function isInDanger(visit: Visit, words: string): Promise<boolean> {
  const found = await screened(visit, '', words);
  return found?.noticed.some(({ check }) => check === 'CRISIS' || check === 'SAFE_CONTACT') ?? false;
}
