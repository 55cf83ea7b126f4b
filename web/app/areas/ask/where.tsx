import type { Route } from './+types/where';
import { graphql } from '../../generated';
import type { PageHandle } from '../../page-handle';
import { PostcodeField } from '../../parts/fields';
import { Button, Form } from '../../parts/form';
import { Page } from '../../parts/page';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { stepOf } from './answers';
import { answerQuestion, openQuestion } from './question.server';

export const handle: PageHandle = { messages: ['ask'] };

export const AreaOf = graphql(`
  query AskAreaOf($postcode: String!) {
    areaOf(postcode: $postcode) {
      name
    }
  }
`);

const MyPostcode = graphql(`
  query MyPostcode {
    me {
      member {
        postcode
      }
    }
  }
`);

export async function loader(args: Route.LoaderArgs) {
  const { answers, back } = await openQuestion(args, 'waar');
  const isOwn = answers.whom === 'self' && !answers.postcode;
  const { data } = isOwn ? await visitOf(args.context).attempt(MyPostcode) : { data: null };
  return { answers, back, postcode: answers.postcode ?? data?.me?.member?.postcode ?? undefined };
}

export const action = (args: Route.ActionArgs) =>
  answerQuestion(args, 'waar', async (form, say, visit) => {
    const postcode = form.text('postcode');
    const { problems } = await visit.attempt(AreaOf, { postcode });
    const codes = problems?.map(({ code }) => code) ?? [];
    const known = codes.includes('place.unknown-postcode') ? say('ask.postcodeElsewhere') : null;
    const wrong = known ?? (codes.includes('place.postcode') ? say('ask.postcodeWrong') : null);
    return { changes: { postcode }, problems: wrong === null ? [] : [{ field: 'postcode', message: wrong }] };
  });

export default function Where({ loaderData: { answers, back, postcode } }: Route.ComponentProps) {
  const { t } = useText();
  return (
    <Page title={t('ask.whereTitle')} back={back} step={stepOf('waar')}>
      <Form>
        <PostcodeField
          name="postcode"
          label={answers.whom === 'other' ? t('ask.postcodeOther') : t('ask.postcode')}
          hint={t('ask.postcodeHint')}
          value={postcode}
        />
        <Button>{t('ask.goOn')}</Button>
      </Form>
    </Page>
  );
}
