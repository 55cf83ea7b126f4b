import { redirect } from 'react-router';
import type { Route } from './+types/one';
import { runForm } from '../../form.server';
import { graphql } from '../../generated';
import { about } from '../../languages';
import type { PageHandle } from '../../page-handle';
import { TextArea } from '../../parts/fields';
import { Button, Form } from '../../parts/form';
import { Page } from '../../parts/page';
import { rulePath, rulesPath } from '../../paths';
import { useText } from '../../text';
import { notFound, visitOf } from '../../visit.server';
import { topicOrder, topics } from '../safety/topics';
import { languageOf, rulesToChange } from './rules.server';

export const handle: PageHandle = { messages: ['rules', 'safety'] };

const SetSafetyText = graphql(`
  mutation SetSafetyText($topic: SafetyTopic!, $language: Language!, $text: String, $key: String) {
    setSafetyText(topic: $topic, language: $language, text: $text, idempotencyKey: $key) {
      topic
    }
  }
`);

/** Of the address, in which it is written small. */
const topicIn = (name: string) => topicOrder.find((topic) => topic.toLowerCase() === name);

export async function loader({ context, params: { slug, topic: name } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const language = languageOf(visit);
  const rule = (await rulesToChange(visit, slug, language)).find(({ topic }) => topic === topicIn(name));
  if (!rule) throw notFound();
  return { slug, language, rule };
}

export const action = ({ request, context, params: { slug, topic: name } }: Route.ActionArgs) => {
  const language = languageOf(visitOf(context));
  const topic = topicIn(name);
  if (!topic) throw notFound();
  return runForm(
    { request, context },
    {
      send: (form, visit) => {
        const text = form.isTicked('usual') ? null : form.text('text');
        return visit.attempt(SetSafetyText, { topic, language: about[language].api, text, key: form.key });
      },
      done: () => redirect(`${rulesPath(slug, language)}#${name}`, 303),
    },
  );
};

/** One rule, in one language: in words of one's own, or in those that every community begins with. */
export default function Rule({ loaderData: { slug, language, rule } }: Route.ComponentProps) {
  const { t } = useText();
  const here = rulePath(slug, rule.topic, language);
  return (
    <Page title={t(topics[rule.topic].title)} back={`${rulesPath(slug, language)}#${rule.topic.toLowerCase()}`}>
      <p>{t('rules.for', { language: about[language].name })}</p>
      <Form action={here}>
        <TextArea name="text" label={t('rules.text')} hint={t('rules.textHint')} value={rule.text} rows={8} />
        <Button>{t('rules.save')}</Button>
      </Form>
      {rule.own && (
        <section className="other-way" aria-labelledby="terug">
          <h2 id="terug">{t('rules.backTitle')}</h2>
          <p>{t('rules.backText')}</p>
          <Form action={here} name="usual" quiet>
            <p>
              <Button kind="second" name="usual" value="ja">
                {t('rules.back')}
              </Button>
            </p>
          </Form>
        </section>
      )}
    </Page>
  );
}
