import type { Answers } from '../../form.server';
import type { Visit } from '../../visit.server';

const DAY = 86_400_000;
/** Tomorrow in a week, in a month of four weeks, in a quarter. */
const days: Readonly<Record<string, number>> = { week: 7, month: 28, quarter: 91 };

/** Until which day someone rests: counted from today where they live, or the day they say; null: until they say so. */
export async function untilOf(form: Answers, visit: Visit): Promise<string | null> {
  const much = form.text('until');
  if (much === 'date') return form.date('day') ?? '';
  const more = days[much];
  if (more === undefined) return null;
  return new Date(Date.parse(`${await visit.today()}T12:00:00Z`) + more * DAY).toISOString().slice(0, 10);
}
