import type { Route } from './+types/kind';
import { inWords } from '../../activity-names';
import { graphql } from '../../generated';
import { about } from '../../languages';
import type { PageHandle } from '../../page-handle';
import { TextField } from '../../parts/fields';
import { Button, Form } from '../../parts/form';
import { Page } from '../../parts/page';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { ActivityButtons } from './activity-buttons';
import { stepOf } from './answers';
import { isInDanger } from './noticed.server';
import { answerQuestion, openQuestion } from './question.server';

export const handle: PageHandle = { messages: ['ask'] };

const Groups = graphql(`
  query AskGroups($language: Language!) {
    activities(language: $language) {
      id
      parentId
      label
      icon
    }
  }
`);

export async function loader(args: Route.LoaderArgs) {
  const { answers, back } = await openQuestion(args, 'soort');
  const visit = visitOf(args.context);
  const found = await visit.ask(Groups, { language: about[visit.language].api });
  const activities = inWords(found.activities, visit.language);
  const root = activities.find(({ parentId }) => !parentId)?.id;
  const group = answers.group || activities.find(({ id }) => id === answers.activityId)?.parentId;
  return { answers, back, group, groups: activities.filter(({ parentId }) => parentId === root) };
}

export const action = (args: Route.ActionArgs) =>
  answerQuestion(args, 'soort', async (form, say, visit) => {
    const group = form.text('group');
    if (group) return { changes: { group, words: '' }, first: 'precies' };
    const words = form.text('words');
    if (!words) return { changes: {}, problems: [{ field: 'words', message: say('ask.wordsMissing') }] };
    return { changes: { words, group: '' }, first: (await isInDanger(visit, words)) ? 'let-op' : 'precies' };
  });

export default function Kind({ loaderData: { answers, back, group, groups } }: Route.ComponentProps) {
  const { t } = useText();
  return (
    <Page title={t('ask.kindTitle')} back={back} step={stepOf('soort')}>
      <ActivityButtons name="group" activities={groups} chosen={group} />
      <h2>{t('ask.orInWords')}</h2>
      <Form>
        <TextField
          name="words"
          label={t('ask.words')}
          hint={t('ask.wordsHint')}
          value={answers.words}
          maxLength={500}
          dir="auto"
        />
        <Button>{t('ask.goOn')}</Button>
      </Form>
    </Page>
  );
}
