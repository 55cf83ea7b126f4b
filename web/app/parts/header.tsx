import { about, languages } from '../languages';
import { communityPath, confidantPath, deskPath, enterPath, leavePath, requestsPath } from '../paths';
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
        <form className="languages" method="post" action="/taal" aria-label={t('common.languages')}>
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
          {roles.includes('CONFIDANT') && <a href={confidantPath(community.slug)}>{t('common.confidant')}</a>}
          {root.me ? (
            <form method="post" action={leavePath(community.slug)}>
              <bdi>{root.me.member?.displayName ?? root.me.email}</bdi>
              <button className="link">{t('common.leave')}</button>
            </form>
          ) : (
            <a href={enterPath(community.slug)}>{t('common.enter')}</a>
          )}
        </nav>
      )}
    </header>
  );
}
