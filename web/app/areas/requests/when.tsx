import type { WhenWordsFragment } from '../../generated/graphql';
import { useText } from '../../text';

/** As long as anyone may be asked to come: who chooses no part of a day, gets this. */
const isWholeDay = (from: string, to: string): boolean => from <= '09:00' && to >= '21:00';

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
            {isWholeDay(from, to) ? t('requests.wholeDay') : <bdi dir="ltr">{`${from}\u00a0–\u00a0${to}`}</bdi>}
          </li>
        ))}
      </ul>
      {until && <p>{t('requests.until', { date: date(until, 'day') })}</p>}
    </>
  );
}
