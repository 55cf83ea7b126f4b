import type { WhenWordsFragment } from '../../generated/graphql';
import { useText } from '../../text';

/** When help is asked for, in words. */
export function WhenWords({ when: { kind, slots, until } }: { when: WhenWordsFragment }) {
  const { t, date } = useText();
  if (kind === 'ASAP' || slots.length === 0) return <>{t('requests.asap')}</>;
  return (
    <>
      <ul>
        {slots.map(({ date: day, weekday, from, to }) => (
          <li key={`${day ?? weekday} ${from}`}>
            {day ? date(day, 'day') : t('requests.everyWeek', { weekday: weekday ?? '' })},{' '}
            <bdi dir="ltr">{`${from} – ${to}`}</bdi>
          </li>
        ))}
      </ul>
      {until && <p>{t('requests.until', { date: date(until, 'day') })}</p>}
    </>
  );
}
