import type { Route } from './+types/weekdays';
import type { PageHandle } from '../../page-handle';
import { CheckCards, DateField } from '../../parts/fields';
import { Button, Form } from '../../parts/form';
import { Page } from '../../parts/page';
import { useText } from '../../text';
import { stepOf } from './answers';
import { isDay, todayFor } from './days.server';
import { PartOfDayField } from './part-of-day-field';
import { partsIn, slotsOnWeekdays, weekdays } from './parts-of-day';
import { answerQuestion, openQuestion } from './question.server';

export const handle: PageHandle = { messages: ['ask'] };

export async function loader(args: Route.LoaderArgs) {
  const { answers, back } = await openQuestion(args, 'weekdagen');
  const slots = (answers.slots ?? []).filter(({ weekday }) => weekday);
  return { back, chosen: slots.flatMap(({ weekday }) => weekday ?? []), parts: partsIn(slots), until: answers.until };
}

export const action = (args: Route.ActionArgs) =>
  answerQuestion(args, 'weekdagen', async (form, say, visit) => {
    const slots = slotsOnWeekdays(form.all('days'), form.all('parts'));
    const until = form.date('until');
    const { date } = todayFor(visit.now, (await visit.frame()).community?.timeZone);
    const untilProblem = until === null ? null : !isDay(until) ? say('ask.noDate') : until < date ? say('ask.pastDate') : null;
    return {
      changes: untilProblem === null ? { slots, until: until ?? '' } : { slots },
      problems: [
        ...(slots.length > 0 ? [] : [{ field: 'days', message: say('ask.daysMissing') }]),
        ...(untilProblem === null ? [] : [{ field: 'until', message: untilProblem }]),
      ],
    };
  });

export default function Weekdays({ loaderData: { back, chosen, parts, until } }: Route.ComponentProps) {
  const { t } = useText();
  return (
    <Page title={t('ask.weekdaysTitle')} back={back} step={stepOf('weekdagen')}>
      <Form>
        <CheckCards
          name="days"
          label={t('ask.weekdays')}
          hint={t('ask.daysHint')}
          close
          choices={weekdays.map((value) => ({ value, label: t('ask.weekday', { weekday: value }) }))}
          values={chosen}
        />
        <PartOfDayField values={parts} />
        <DateField name="until" label={t('ask.until')} hint={t('ask.untilHint')} optional value={until || undefined} />
        <Button>{t('ask.goOn')}</Button>
      </Form>
    </Page>
  );
}
