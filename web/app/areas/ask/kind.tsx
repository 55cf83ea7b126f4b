import type { Route } from './+types/kind';
import { inWords } from '../../activity-names';
import { graphql } from '../../generated';
import { about } from '../../languages';
import type { PageHandle } from '../../page-handle';
import { TextField } from '../../parts/fields';
import { Button, Form } from '../../parts/form';
import { Page } from '../../parts/page';
import { useText } from '../../text';
import { visitOf, type Visit } from '../../visit.server';
import { ActivityButtons } from './activity-buttons';
import { stepOf, type AskAnswers } from './answers';
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
  return { answers, back, ...(await groupsFor(answers, visitOf(args.context))) };
}

/** The groups, and the one that was chosen before: itself, or by a kind in it. */
async function groupsFor({ group, activityId }: AskAnswers, visit: Visit) {
  const found = await visit.ask(Groups, { language: about[visit.language].api });
  const activities = inWords(found.activities, visit.language);
  const root = activities.find(({ parentId }) => !parentId)?.id;
  const groups = activities.filter(({ parentId }) => parentId === root);
  const kind = activities.find(({ id }) => id === activityId);
  const chosen = groups.find(({ id }) => (group ? id === group : id === kind?.id || id === kind?.parentId));
  return { groups, group: chosen?.id };
}

export const action = (args: Route.ActionArgs) =>
  answerQuestion(args, 'soort', async (form, say, visit, answers) => {
    const words = form.text('words');
    // Nothing new said: what was chosen before still holds.
    const group = form.text('group') || (words ? '' : (await groupsFor(answers, visit)).group);
    if (group) return { changes: { group, words: '' }, first: 'precies' };
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
