import type { Route } from './+types/tell';
import type { PageHandle } from '../../page-handle';
import { TextArea, TextField } from '../../parts/fields';
import { Button, Form } from '../../parts/form';
import { Page } from '../../parts/page';
import { useText } from '../../text';
import { stepOf } from './answers';
import { screened } from './noticed.server';
import { answerQuestion, openQuestion } from './question.server';

export const handle: PageHandle = { messages: ['ask'] };

const MOST_OF_A_TITLE = 120;
const MOST_OF_A_TEXT = 4_000;

export const loader = (args: Route.LoaderArgs) => openQuestion(args, 'vertel');

export const action = (args: Route.ActionArgs) =>
  answerQuestion(args, 'vertel', async (form, say, visit) => {
    const [title, text] = [form.text('title'), form.text('text')];
    const problems = [
      ...(title ? [] : [{ field: 'title', message: say('ask.titleMissing') }]),
      ...([...title].length > MOST_OF_A_TITLE
        ? [{ field: 'title', message: say('ask.tooLong', { most: MOST_OF_A_TITLE }) }]
        : []),
      ...(text ? [] : [{ field: 'text', message: say('ask.textMissing') }]),
      ...([...text].length > MOST_OF_A_TEXT ? [{ field: 'text', message: say('ask.tooLong', { most: MOST_OF_A_TEXT }) }] : []),
    ];
    const found = problems.length > 0 ? null : await screened(visit, title, text);
    return { changes: { title, text }, problems, first: found && found.noticed.length > 0 ? 'let-op' : null };
  });

export default function Tell({ loaderData: { answers, back } }: Route.ComponentProps) {
  const { t } = useText();
  const { words = '', activityId = '' } = answers;
  const isShort = [...words].length <= MOST_OF_A_TITLE;
  const kind = activityId.replaceAll('-', '_') || 'other';
  return (
    <Page title={t('ask.tellTitle')} back={back} step={stepOf('vertel')}>
      <Form>
        <TextField
          name="title"
          label={t('ask.title')}
          hint={t('ask.titleHint', { example: t('ask.example', { kind }) })}
          value={answers.title ?? (isShort ? words : '')}
          maxLength={MOST_OF_A_TITLE}
          dir="auto"
        />
        <TextArea
          name="text"
          label={t('ask.text')}
          hint={t('ask.textHint')}
          value={answers.text ?? (isShort ? '' : words)}
          rows={7}
        />
        <p className="hint">{t('ask.whoReads')}</p>
        <Button>{t('ask.goOn')}</Button>
      </Form>
    </Page>
  );
}
