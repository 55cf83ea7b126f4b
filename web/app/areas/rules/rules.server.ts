import { data, redirect } from 'react-router';
import { graphql } from '../../generated';
import { about, languages, type Language } from '../../languages';
import { enterPath } from '../../paths';
import type { Visit } from '../../visit.server';

const SafetyTexts = graphql(`
  query SafetyTexts($language: Language!) {
    community {
      safety(language: $language) {
        topic
        text
        own
      }
    }
  }
`);

/** The languages that have words of their own for this. */
export const written = languages.filter((one) => about[one].errors === about[one].tag);

/** In which language the rules are looked at: that of the address, or simple Dutch, which most people read. */
export const languageOf = ({ url }: Visit): Language =>
  written.find((one) => one === url.searchParams.get('taal')) ?? 'nl-simple';

/** The community's rules in this language, for who may change them. */
export async function rulesToChange(visit: Visit, slug: string, language: Language) {
  const { me } = await visit.frame();
  if (!me) throw redirect(enterPath(slug, visit.path));
  if (!me.member?.roles.some((role) => role === 'COORDINATOR' || role === 'ADMINISTRATOR')) throw data(null, 403);
  const { community } = await visit.ask(SafetyTexts, { language: about[language].api });
  return community?.safety ?? [];
}
