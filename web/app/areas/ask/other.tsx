import type { Route } from './+types/other';
import type { ConsentHow } from '../../generated/graphql';
import type { PageHandle } from '../../page-handle';
import { RadioCards, TextField } from '../../parts/fields';
import { Button, Form } from '../../parts/form';
import type { IconName } from '../../parts/icons';
import { Page } from '../../parts/page';
import { useText } from '../../text';
import { stepOf } from './answers';
import { answerQuestion, openQuestion } from './question.server';

export const handle: PageHandle = { messages: ['ask'] };

const ways = { IN_PERSON: 'speech', BY_PHONE: 'telephone', IN_WRITING: 'paper' } as const satisfies Record<
  ConsentHow,
  IconName
>;
const isWay = (text: string): text is ConsentHow => Object.hasOwn(ways, text);

/** Of a name, or a few words. */
const short = { maxLength: 100, dir: 'auto' } as const;

export const loader = (args: Route.LoaderArgs) => openQuestion(args, 'ander');

export const action = (args: Route.ActionArgs) =>
  answerQuestion(args, 'ander', (form, say) => {
    const how = form.text('how');
    const [name, relation, agreedBy] = [form.text('name'), form.text('relation'), form.text('agreedBy')];
    const problems = [
      ...(relation ? [] : [{ field: 'relation', message: say('ask.relationMissing') }]),
      ...(agreedBy ? [] : [{ field: 'agreedBy', message: say('ask.agreedByMissing') }]),
      ...(isWay(how) ? [] : [{ field: 'how', message: say('ask.howMissing') }]),
    ];
    return { changes: { name, relation, agreedBy, ...(isWay(how) && { how }) }, problems };
  });

export default function Other({ loaderData: { answers, back } }: Route.ComponentProps) {
  const { t } = useText();
  return (
    <Page title={t('ask.otherTitle')} back={back} step={stepOf('ander')}>
      <p>{t('ask.otherIntro')}</p>
      <Form>
        <TextField {...short} name="relation" label={t('ask.relation')} hint={t('ask.relationHint')} value={answers.relation} />
        <TextField {...short} name="name" label={t('ask.name')} hint={t('ask.nameHint')} value={answers.name} optional />
        <TextField {...short} name="agreedBy" label={t('ask.agreedBy')} hint={t('ask.agreedByHint')} value={answers.agreedBy} />
        <RadioCards
          name="how"
          label={t('ask.how')}
          choices={Object.entries(ways).map(([value, icon]) => ({ value, icon, label: t('ask.howWord', { how: value }) }))}
          values={answers.how ? [answers.how] : []}
        />
        <Button>{t('ask.goOn')}</Button>
      </Form>
    </Page>
  );
}
