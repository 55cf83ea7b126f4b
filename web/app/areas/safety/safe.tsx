import type { Route } from './+types/safe';
import { graphql } from '../../generated';
import { about } from '../../languages';
import type { PageHandle } from '../../page-handle';
import { Icon } from '../../parts/icon';
import { ButtonLink } from '../../parts/form';
import { Page } from '../../parts/page';
import { communityPath, worryPath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { InDanger } from './in-danger';
import { topicOrder, topics } from './topics';

export const handle: PageHandle = { messages: ['safety'] };

const SafetyRules = graphql(`
  query SafetyRules($language: Language!) {
    community {
      safety(language: $language) {
        topic
        text
      }
    }
  }
`);

export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const { community } = await visit.ask(SafetyRules, { language: about[visit.language].api });
  return { slug, rules: community?.safety ?? [] };
}

/** What protects whoever asks and whoever helps, in the community's own words. */
export default function Safe({ loaderData: { slug, rules } }: Route.ComponentProps) {
  const { t, language } = useText();
  const sorted = [...rules].sort((a, b) => topicOrder.indexOf(a.topic) - topicOrder.indexOf(b.topic));
  return (
    <Page title={t('safety.title')} back={communityPath(slug)}>
      <p className="lead">{t('safety.intro')}</p>
      <h2>{t('safety.weDo')}</h2>
      <ul className="rules">
        {[t('safety.read'), t('safety.address'), t('safety.contact'), t('safety.no')].map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <h2>{t('safety.rules')}</h2>
      <ul className="topics">
        {sorted.map(({ topic, text }) => (
          <li key={topic}>
            <Icon name={topics[topic].icon} large />
            <div>
              <h3>{t(topics[topic].title)}</h3>
              <p lang={about[language].errors} dir="auto">
                {text}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <InDanger />
      <h2>{t('safety.doubtTitle')}</h2>
      <p>{t('safety.doubt')}</p>
      <ButtonLink kind="second" to={worryPath(slug)}>
        <Icon name="heart" />
        {t('safety.worryTitle')}
      </ButtonLink>
    </Page>
  );
}
