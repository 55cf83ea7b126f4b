import type { OneOnDeskQuery } from '../../generated/graphql';
import { WhoAndWhere } from '../../parts/bits';
import { useText } from '../../text';

/** Who answered, and what they said with it. */
export function Responses({ responses }: Pick<NonNullable<OneOnDeskQuery['request']>, 'responses'>) {
  const { t, date } = useText();
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
          </li>
        ))}
      </ul>
    </>
  );
}
