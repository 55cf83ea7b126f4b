import type { Route } from './+types/dates';
import type { PageHandle } from '../../page-handle';
import { CheckCards, DateField } from '../../parts/fields';
import { Button, Form } from '../../parts/form';
import { Page } from '../../parts/page';
import { useText } from '../../text';
import { visitOf, type Visit } from '../../visit.server';
import { stepOf } from './answers';
import { daysFrom, isDay, todayFor } from './days.server';
import { PartOfDayField } from './part-of-day-field';
import { partsIn, slotsOnDates } from './parts-of-day';
import { answerQuestion, openQuestion } from './question.server';

export const handle: PageHandle = { messages: ['ask'] };

/** The next two weeks can be touched; another day is written. */
const NEAR = 14;
const MOST_SLOTS = 21;

export async function loader(args: Route.LoaderArgs) {
  const { answers, back } = await openQuestion(args, 'dagen');
  const near = daysFrom((await todayOf(visitOf(args.context))).date, NEAR);
  const slots = answers.slots ?? [];
  const chosen = [...new Set(slots.flatMap(({ date }) => date ?? []))];
  return { back, chosen, parts: partsIn(slots.filter(({ date }) => date)), days: [...new Set([...near, ...chosen])].sort() };
}

async function todayOf(visit: Visit) {
  return todayFor(visit.now, (await visit.frame()).community?.timeZone);
}

export const action = (args: Route.ActionArgs) =>
  answerQuestion(args, 'dagen', async (form, say, visit) => {
    const now = await todayOf(visit);
    const other = form.date('other');
    const days = [...form.all('days').filter(isDay), ...(other !== null && isDay(other) ? [other] : [])];
    const slots = slotsOnDates(days, form.all('parts'));
    const problem = (field: string, message: string) => ({ changes: {}, problems: [{ field, message }] });
    if (other !== null && !isDay(other)) return problem('other', say('ask.noDate'));
    if (other !== null && other < now.date) return problem('other', say('ask.pastDate'));
    if (slots.length === 0) return problem('days', say('ask.daysMissing'));
    // Of today what is still to come.
    const ahead = slots.filter(({ date, to }) => date !== now.date || to > now.time);
    if (ahead.length < slots.length && !ahead.some(({ date }) => date === now.date)) {
      return problem('parts', say('ask.pastTime'));
    }
    if (ahead.length > MOST_SLOTS) return problem('days', say('ask.tooManyDays'));
    return { changes: { slots: ahead } };
  });

export default function Dates({ loaderData: { back, chosen, parts, days } }: Route.ComponentProps) {
  const { t, date } = useText();
  return (
    <Page title={t('ask.datesTitle')} back={back} step={stepOf('dagen')}>
      <Form>
        <CheckCards
          name="days"
          label={t('ask.days')}
          hint={t('ask.daysHint')}
          close
          choices={days.map((day) => ({ value: day, label: date(day, 'weekday'), hint: date(day, 'dayMonth') }))}
          values={chosen}
        />
        <DateField name="other" label={t('ask.otherDay')} optional />
        <PartOfDayField values={parts} />
        <Button>{t('ask.goOn')}</Button>
      </Form>
    </Page>
  );
}
