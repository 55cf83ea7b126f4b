import type { Route } from './+types/list';
import { about } from '../../languages';
import type { PageHandle } from '../../page-handle';
import { Icon } from '../../parts/icon';
import { Page } from '../../parts/page';
import { communityPath, deskPath, rulePath, rulesPath, safePath } from '../../paths';
import { useRoot } from '../../parts/use-root';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { topicOrder, topics } from '../safety/topics';
import { languageOf, rulesToChange, written } from './rules.server';

export const handle: PageHandle = { messages: ['rules', 'safety'] };

export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const language = languageOf(visit);
  return { slug, language, languages: written, rules: await rulesToChange(visit, slug, language) };
}

/** What a community says about safety, in one language, each with the way to change it. */
export default function Rules({ loaderData: { slug, language, languages, rules } }: Route.ComponentProps) {
  const { t } = useText();
  const roles = useRoot()?.me?.member?.roles ?? [];
  const sorted = [...rules].sort((a, b) => topicOrder.indexOf(a.topic) - topicOrder.indexOf(b.topic));
  return (
    <Page title={t('rules.title')} back={roles.includes('COORDINATOR') ? deskPath(slug) : communityPath(slug)}>
      <p className="lead">{t('rules.about')}</p>
      <p>
        <a href={safePath(slug)}>{t('rules.see')}</a>
      </p>
      <nav className="tabs" aria-label={t('rules.language')}>
        {languages.map((one) => (
          <a key={one} href={rulesPath(slug, one)} lang={about[one].tag} aria-current={one === language ? 'page' : undefined}>
            {about[one].name}
          </a>
        ))}
      </nav>
      <ul className="topics">
        {sorted.map(({ topic, text, own }) => (
          <li key={topic} id={topic.toLowerCase()}>
            <Icon name={topics[topic].icon} large />
            <div>
              <h2>{t(topics[topic].title)}</h2>
              <p lang={about[language].tag} dir="auto">
                {text}
              </p>
              <p className="ways">
                <span className={own ? 'tag now' : 'tag'}>{own ? t('rules.own') : t('rules.usual')}</span>
                <a href={rulePath(slug, topic, language)}>
                  {t('rules.change')} <span className="unseen">{t(topics[topic].title)}</span>
                </a>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Page>
  );
}
