import type { Route } from './+types/kind-precisely';
import { inWords } from '../../activity-names';
import { graphql } from '../../generated';
import { about } from '../../languages';
import type { PageHandle } from '../../page-handle';
import { Notice } from '../../parts/bits';
import { Page } from '../../parts/page';
import { Phone } from '../../parts/phone';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { ActivityButtons } from './activity-buttons';
import { stepOf } from './answers';
import { basePath } from './draft.server';
import { answerQuestion, openQuestion } from './question.server';

export const handle: PageHandle = { messages: ['ask'] };

const Kinds = graphql(`
  query AskKinds($language: Language!, $words: String!) {
    activities(language: $language) {
      id
      parentId
      label
      icon
    }
    suggestActivities(text: $words, language: $language) {
      activity {
        id
      }
    }
  }
`);

/** The group of what may not wait for a neighbour. */
const EMERGENCY = 'noodhulp';

/** "None of these": the words will say it. */
const NONE = 'geen';

export async function loader(args: Route.LoaderArgs) {
  const { answers } = await openQuestion(args, 'soort');
  const visit = visitOf(args.context);
  const { words = '', group = '', activityId } = answers;
  const found = await visit.ask(Kinds, { language: about[visit.language].api, words });
  const activities = inWords(found.activities, visit.language);
  const likely = found.suggestActivities.map(({ activity }) => activity.id);
  const kinds = words
    ? likely.flatMap((id) => activities.filter((activity) => activity.id === id))
    : activities.filter(({ parentId }) => parentId === group);
  return {
    kinds,
    isUrgent: kinds.some(({ id, parentId }) => id === EMERGENCY || parentId === EMERGENCY),
    words,
    title: words ? null : (activities.find(({ id }) => id === group)?.label ?? null),
    chosen: activityId === '' ? NONE : activityId,
    back: `${basePath(args.params)}/soort${visit.url.search}`,
  };
}

export const action = (args: Route.ActionArgs) =>
  answerQuestion(args, 'soort', (form, _say, _visit, { group }) => {
    const chosen = form.text('activityId');
    // Nothing that fits precisely: then as far as it is known.
    return { changes: { activityId: chosen === NONE ? (group ?? '') : chosen } };
  });

export default function KindPrecisely({ loaderData }: Route.ComponentProps) {
  const { kinds, isUrgent, words, title, chosen, back } = loaderData;
  const { t } = useText();
  const none = { id: NONE, label: t('ask.somethingElse'), icon: 'speech' };
  return (
    <Page title={title === null ? t('ask.meanTitle') : t('ask.preciselyTitle')} back={back} step={stepOf('soort')}>
      {isUrgent && (
        <Notice kind="care">
          <p>
            {t('ask.numberOf', { number: 'n112' })} <Phone number="112" />
          </p>
        </Notice>
      )}
      {title !== null && (
        <p className="lead">
          <bdi>{title}</bdi>
        </p>
      )}
      {words !== '' && (
        <p className="words quote" dir="auto">
          {words}
        </p>
      )}
      {words !== '' && <p>{kinds.length === 0 ? t('ask.notUnderstood') : t('ask.meanIntro')}</p>}
      <ActivityButtons
        name="activityId"
        activities={kinds.length === 0 ? [{ ...none, label: t('ask.goOn') }] : [...kinds, none]}
        chosen={chosen}
      />
    </Page>
  );
}
