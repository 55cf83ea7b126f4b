import type { ReactNode } from 'react';
import { about } from '../languages';
import { useText } from '../text';
import { Icon } from './icon';
import type { IconName } from './icons';

/** Something to know, or that went well. */
export function Notice({
  kind = 'info',
  title,
  children,
}: {
  kind?: 'info' | 'good' | 'care';
  title?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className={`notice ${kind}`}>
      {title && <h2>{title}</h2>}
      {children}
    </div>
  );
}

/** A list without anything in it is a page that is finished, too. */
export function Empty({ icon = 'heart', title, children }: { icon?: IconName; title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <Icon name={icon} large />
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** Leads to the next page of a list, and back to its beginning. */
export function Pager({ next, first }: { next: string | null; first: string | null }) {
  const { t } = useText();
  if (next === null && first === null) return null;
  return (
    <nav className="pager" aria-label={t('common.pages')}>
      {first !== null && <a href={first}>{t('common.firstPage')}</a>}
      {next !== null && (
        <a className="button second" href={next}>
          {t('common.more')}
          <Icon name="next" />
        </a>
      )}
    </nav>
  );
}

/** Why someone fits, in words a neighbour would use. The API makes the sentences. */
export function Reasons({ reasons }: { reasons: readonly { readonly code: string; readonly text: string }[] }) {
  const { language } = useText();
  if (reasons.length === 0) return null;
  return (
    <ul className="reasons" lang={about[language].errors}>
      {reasons.map(({ code, text }) => (
        <li key={code}>{text}</li>
      ))}
    </ul>
  );
}

/** "Ans, Centrum": a first name and an area, also between Arabic words. */
export function WhoAndWhere({ who, area }: { who: string; area: string }) {
  return useText().rich('common.whoAndWhere', { who: <bdi key="who">{who}</bdi>, area: <bdi key="area">{area}</bdi> });
}
