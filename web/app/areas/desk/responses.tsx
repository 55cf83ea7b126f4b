import { Link, useParams, useSearchParams } from 'react-router';
import type { OneOnDeskQuery } from '../../generated/graphql';
import { WhoAndWhere } from '../../parts/bits';
import { useText } from '../../text';
import { trustAt, viewOf } from './view';

/** Who answered, and what they said with it. */
export function Responses({ id: requestId, responses }: Pick<NonNullable<OneOnDeskQuery['request']>, 'id' | 'responses'>) {
  const { t, date } = useText();
  const { slug = '' } = useParams();
  const view = viewOf(useSearchParams()[0]);
  if (responses.length === 0) return null;
  return (
    <>
      <h3>{t('desk.responses')}</h3>
      <ul className="people">
        {responses.map(({ id, answer, status, message, createdAt, helper }) => (
          <li key={id}>
            <strong>
              <WhoAndWhere who={helper.displayName} area={helper.area?.name ?? ''} />
            </strong>
            <span>
              {t('desk.answer', { answer })} · {t('desk.responseStatus', { status })} ·{' '}
              <time dateTime={createdAt}>{date(createdAt, 'dayYear')}</time>
            </span>
            {message && (
              <q lang="nl" dir="auto">
                {message}
              </q>
            )}
            <Link to={trustAt(slug, view, { id: requestId, memberId: helper.id })}>
              {t('desk.trust', { who: helper.displayName })}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
