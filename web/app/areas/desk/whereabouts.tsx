import type { WhereEveryoneIsQuery } from '../../generated/graphql';
import { about } from '../../languages';
import { useText } from '../../text';

/** At a glance why nobody was found: said at once where that is so, and folded away where someone is. */
export function Whereabouts({ whereabouts, open }: { whereabouts: WhereEveryoneIsQuery['whyNobody']; open: boolean }) {
  const { t, language } = useText();
  return (
    <details className="why whereabouts" open={open}>
      <summary>{t('desk.whereabouts')}</summary>
      {whereabouts.length === 0 ? (
        <p>{t('desk.nobodyOffers')}</p>
      ) : (
        <ul lang={about[language].errors}>
          {whereabouts.map(({ code, text }) => (
            <li key={code}>{text}</li>
          ))}
        </ul>
      )}
    </details>
  );
}
