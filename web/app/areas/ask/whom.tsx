import type { Route } from './+types/whom';
import type { PageHandle } from '../../page-handle';
import { RadioCards } from '../../parts/fields';
import { Button, Form } from '../../parts/form';
import { Page } from '../../parts/page';
import { useText } from '../../text';
import { stepOf } from './answers';
import { answerQuestion, openQuestion } from './question.server';

export const handle: PageHandle = { messages: ['ask'] };

export const loader = (args: Route.LoaderArgs) => openQuestion(args, 'voor-wie');

export const action = (args: Route.ActionArgs) =>
  answerQuestion(args, 'voor-wie', (form, say) => {
    const whom = form.text('whom');
    if (whom === 'self' || whom === 'other') return { changes: { whom } };
    return { changes: {}, problems: [{ field: 'whom', message: say('ask.whomMissing') }] };
  });

export default function Whom({ loaderData: { answers, back } }: Route.ComponentProps) {
  const { t } = useText();
  return (
    <Page title={t('ask.whomTitle')} back={back} step={stepOf('voor-wie')}>
      <Form>
        <RadioCards
          name="whom"
          label={t('ask.whomLabel')}
          choices={[
            { value: 'self', label: t('ask.self'), icon: 'person' },
            { value: 'other', label: t('ask.other'), hint: t('ask.otherHint'), icon: 'people' },
          ]}
          values={answers.whom ? [answers.whom] : []}
        />
        <Button>{t('ask.goOn')}</Button>
      </Form>
    </Page>
  );
}
