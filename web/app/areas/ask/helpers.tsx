import type { Route } from './+types/helpers';
import type { Visibility } from '../../generated/graphql';
import type { PageHandle } from '../../page-handle';
import { CheckCards, RadioCards, TextField } from '../../parts/fields';
import { Button, Form } from '../../parts/form';
import { useForm } from '../../parts/form-state';
import type { IconName } from '../../parts/icons';
import { Page } from '../../parts/page';
import { spoken } from '../../spoken';
import { useText } from '../../text';
import { stepOf } from './answers';
import { answerQuestion, openQuestion } from './question.server';

export const handle: PageHandle = { messages: ['ask'] };

const sights = { PUBLIC: 'people', SUITABLE_HELPERS: 'heart', COORDINATOR_ONLY: 'shield' } as const satisfies Record<
  Visibility,
  IconName
>;
const isSight = (text: string): text is Visibility => Object.hasOwn(sights, text);
const MOST_HELPERS = 50;

export const loader = (args: Route.LoaderArgs) => openQuestion(args, 'wie');

export const action = (args: Route.ActionArgs) =>
  answerQuestion(args, 'wie', (form, say) => {
    const helpers = form.text('helpers') === '' ? 1 : form.number('helpers');
    const visibility = form.text('visibility');
    const wishes = form.all('wishes');
    const isNumber = helpers >= 1 && helpers <= MOST_HELPERS;
    return {
      changes: {
        ...(isNumber && { helpers }),
        visibility: isSight(visibility) ? visibility : 'PUBLIC',
        vog: wishes.includes('vog'),
        known: wishes.includes('known'),
        languages: form.all('languages'),
      },
      problems: isNumber ? [] : [{ field: 'helpers', message: say('ask.helpersWrong', { most: MOST_HELPERS }) }],
    };
  });

export default function Helpers({ loaderData: { answers, back } }: Route.ComponentProps) {
  const { t } = useText();
  const { problems } = useForm();
  const { helpers = 1, visibility = 'PUBLIC', vog = false, known = false, languages = [] } = answers;
  const hasWishes = helpers > 1 || vog || known || languages.length > 0 || problems.length > 0;
  return (
    <Page title={t('ask.helpersTitle')} back={back} step={stepOf('wie')}>
      <p>{t('ask.helpersIntro')}</p>
      <Form>
        <RadioCards
          name="visibility"
          label={t('ask.visibility')}
          choices={Object.entries(sights).map(([value, icon]) => ({
            value,
            icon,
            label: t('ask.visibilityWord', { visibility: value }),
            hint: t('ask.visibilityHint', { visibility: value }),
          }))}
          values={[visibility]}
        />
        <details className="filter" open={hasWishes}>
          <summary>{t('ask.wishes')}</summary>
          <div className="inside">
            <TextField
              name="helpers"
              label={t('ask.helpers')}
              hint={t('ask.helpersHint')}
              width="short"
              inputMode="numeric"
              maxLength={2}
              dir="ltr"
              value={String(helpers)}
            />
            <CheckCards
              name="wishes"
              label={t('ask.safety')}
              optional
              choices={[
                { value: 'known', label: t('ask.known'), hint: t('ask.knownHint') },
                { value: 'vog', label: t('ask.vog'), hint: t('ask.vogHint') },
              ]}
              values={[...(known ? ['known'] : []), ...(vog ? ['vog'] : [])]}
            />
            <CheckCards
              name="languages"
              label={t('ask.languages')}
              hint={t('ask.languagesHint')}
              optional
              close
              choices={spoken.map(([value, word]) => ({ value, label: <bdi lang={value}>{word}</bdi> }))}
              values={languages}
            />
          </div>
        </details>
        <Button>{t('ask.goOn')}</Button>
      </Form>
    </Page>
  );
}
