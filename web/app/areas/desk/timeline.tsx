import type { OneOnDeskQuery } from '../../generated/graphql';
import { useText } from '../../text';

type Steps = NonNullable<OneOnDeskQuery['request']>['timeline'];

/** What was done about a request, and by whom of the desk; the newest last, as it went. */
export function Timeline({ steps }: { steps: Steps }) {
  const { t, date } = useText();
  if (steps.length === 0) return null;
  return (
    <>
      <h3>{t('desk.timeline')}</h3>
      <ol className="timeline">
        {steps.map(({ code, at, count, by }) => (
          <li key={`${at} ${code}`}>
            <time dateTime={at}>{date(at, 'dayTime')}</time>
            <span>
              {code === 'asked'
                ? t('desk.askedMany', { count: count ?? 1 })
                : t('desk.step', { code: code.replaceAll('-', '_') })}
              {by && <small>{t('desk.by', { who: by.displayName })}</small>}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
