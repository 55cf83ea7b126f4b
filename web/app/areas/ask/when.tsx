import type { Route } from './+types/when';
import type { WhenKind } from '../../generated/graphql';
import type { PageHandle } from '../../page-handle';
import { RadioCards } from '../../parts/fields';
import { Button, Form } from '../../parts/form';
import { Page } from '../../parts/page';
import { useText } from '../../text';
import { stepOf } from './answers';
import { answerQuestion, openQuestion } from './question.server';

export const handle: PageHandle = { messages: ['ask'] };

const kinds: readonly WhenKind[] = ['ASAP', 'ON_DATES', 'RECURRING'];

export const loader = (args: Route.LoaderArgs) => openQuestion(args, 'wanneer');

export const action = (args: Route.ActionArgs) =>
  answerQuestion(args, 'wanneer', (form, say) => {
    const when = kinds.find((kind) => kind === form.text('when'));
    if (when) return { changes: { when } };
    return { changes: {}, problems: [{ field: 'when', message: say('ask.whenMissing') }] };
  });

export default function When({ loaderData: { answers, back } }: Route.ComponentProps) {
  const { t } = useText();
  return (
    <Page title={t('ask.whenTitle')} back={back} step={stepOf('wanneer')}>
      <Form>
        <RadioCards
          name="when"
          label={t('ask.whenLabel')}
          choices={[
            { value: 'ASAP', label: t('ask.asap'), hint: t('ask.asapHint'), icon: 'clock' },
            { value: 'ON_DATES', label: t('ask.onDates'), hint: t('ask.onDatesHint'), icon: 'calendar' },
            { value: 'RECURRING', label: t('ask.recurring'), hint: t('ask.recurringHint'), icon: 'again' },
          ]}
          values={answers.when ? [answers.when] : []}
        />
        <Button>{t('ask.goOn')}</Button>
      </Form>
    </Page>
  );
}
