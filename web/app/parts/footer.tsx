import { safePath, worryPath } from '../paths';
import { useText } from '../text';
import { Icon } from './icon';
import { Phone } from './phone';
import { Street } from './street';

/** On every page: a person to call, and where to go with doubt or worry. */
export function Footer({ community }: { community: { slug: string; name: string; phone?: string | null } | null }) {
  const { t } = useText();
  return (
    <footer className="bottom">
      <Street />
      <div className="bar">
        {community ? (
          <>
            {community.phone && (
              <p>
                {t('common.callUs')} <Phone number={community.phone} />
              </p>
            )}
            <ul>
              <li>
                <a href={safePath(community.slug)}>
                  <Icon name="shield" />
                  {t('common.isThisSafe')}
                </a>
              </li>
              <li>
                <a href={worryPath(community.slug)}>
                  <Icon name="heart" />
                  {t('common.worried')}
                </a>
              </li>
            </ul>
          </>
        ) : (
          <p>{t('common.about')}</p>
        )}
      </div>
    </footer>
  );
}
