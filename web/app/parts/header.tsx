import { about, languages } from '../languages';
import {
  askedPath,
  communityPath,
  confidantPath,
  deskPath,
  enterPath,
  inboxPath,
  languagePath,
  leavePath,
  matchesPath,
  mePath,
  myOffersPath,
  myRequestsPath,
  requestsPath,
  rulesPath,
} from '../paths';
import type { RootData } from '../root-data';
import { useText } from '../text';
import { Icon } from './icon';

/** The name of the community, the language, and who is signed in. */
export function Header({ root }: { root: RootData | undefined }) {
  const { t, language } = useText();
  const community = root?.community ?? null;
  const roles = root?.me?.member?.roles ?? [];
  const chosen = root?.language ?? language;
  return (
    <header className="top">
      <div className="bar">
        <a className="brand" href={community ? communityPath(community.slug) : '/'}>
          <Icon name="hands" large />
          <span>{community ? t('common.brand', { community: community.name }) : 'Omzien'}</span>
        </a>
        <form
          className="languages"
          method="post"
          action={languagePath(community?.slug ?? null)}
          aria-label={t('common.languages')}
        >
          <input type="hidden" name="terug" value={root?.path ?? '/'} />
          {languages.map((one) => (
            <button key={one} name="taal" value={one} lang={about[one].tag} aria-pressed={one === chosen}>
              {about[one].name}
            </button>
          ))}
        </form>
      </div>
      {community && root && (
        <nav className="bar" aria-label={t('common.menu')}>
          <a href={requestsPath(community.slug)}>{t('common.requests')}</a>
          {roles.includes('COORDINATOR') && <a href={deskPath(community.slug)}>{t('common.desk')}</a>}
          {roles.includes('ADMINISTRATOR') && <a href={rulesPath(community.slug)}>{t('common.rules')}</a>}
          {roles.includes('CONFIDANT') && <a href={confidantPath(community.slug)}>{t('common.confidant')}</a>}
          {root.me ? (
            <MyMenu slug={community.slug} me={root.me} />
          ) : (
            <a href={enterPath(community.slug)}>{t('common.enter')}</a>
          )}
        </nav>
      )}
    </header>
  );
}

/** Everything that is one's own: a list that opens, as every browser can by itself. */
function MyMenu({ slug, me }: { slug: string; me: NonNullable<RootData['me']> }) {
  const { t } = useText();
  const { member } = me;
  const unread = member?.unread ?? 0;
  const count = unread > 0 && <span className="count">{t('common.unread', { count: unread })}</span>;
  return (
    <details className="menu">
      <summary>
        <Icon name="person" />
        <bdi>{member?.displayName ?? me.email}</bdi>
        {count}
      </summary>
      <ul>
        {member && (
          <>
            <li>
              <a href={myRequestsPath(slug)}>{t('common.mine')}</a>
            </li>
            <li>
              <a href={askedPath(slug)}>{t('common.forYou')}</a>
            </li>
            <li>
              <a href={matchesPath(slug)}>{t('common.matches')}</a>
            </li>
            <li>
              <a href={inboxPath(slug)}>
                {t('common.inbox')} {count}
              </a>
            </li>
            <li>
              <a href={myOffersPath(slug)}>{t('common.myOffers')}</a>
            </li>
            <li>
              <a href={mePath(slug)}>{t('common.me')}</a>
            </li>
          </>
        )}
        <li>
          <form method="post" action={leavePath(slug)}>
            <button className="link">{t('common.leave')}</button>
          </form>
        </li>
      </ul>
    </details>
  );
}
