import { redirect } from 'react-router';
import type { Route } from './+types/withdraw';
import { runForm } from '../../form.server';
import { graphql } from '../../generated';
import type { PageHandle } from '../../page-handle';
import { TextArea } from '../../parts/fields';
import { Button, ButtonLink, Form } from '../../parts/form';
import { Page } from '../../parts/page';
import { myRequestPath } from '../../paths';
import { useText } from '../../text';
import { notFound, visitOf } from '../../visit.server';
import { requireMember } from './signed-in.server';

export const handle: PageHandle = { messages: ['mine'] };

const RequestToWithdraw = graphql(`
  query RequestToWithdraw($id: ID!) {
    request(id: $id) {
      title
      status
      postcode
    }
  }
`);

const WithdrawRequest = graphql(`
  mutation WithdrawRequest($id: ID!, $reason: String, $key: String) {
    withdrawRequest(id: $id, reason: $reason, idempotencyKey: $key) {
      id
    }
  }
`);

export async function loader({ context, params: { slug, id } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  await requireMember(visit, slug);
  const { request } = await visit.ask(RequestToWithdraw, { id });
  if (!request?.postcode) throw notFound();
  if (request.status === 'WITHDRAWN') throw redirect(myRequestPath(slug, id));
  return { back: myRequestPath(slug, id), title: request.title, hasHelper: request.status === 'MATCHED' };
}

export const action = ({ request, context, params: { slug, id } }: Route.ActionArgs) =>
  runForm(
    { request, context },
    {
      send: (form, visit) => visit.attempt(WithdrawRequest, { id, reason: form.optional('reason'), key: form.key }),
      done: () => redirect(myRequestPath(slug, id), 303),
    },
  );

export default function Withdraw({ loaderData: { back, title, hasHelper } }: Route.ComponentProps) {
  const { t } = useText();
  return (
    <Page title={t('mine.withdrawTitle')} back={back}>
      <p className="words quote" dir="auto">
        {title}
      </p>
      <p>{hasHelper ? t('mine.withdrawMatched') : t('mine.withdrawText')}</p>
      <Form>
        <TextArea name="reason" label={t('mine.withdrawReason')} hint={t('mine.withdrawReasonHint')} optional rows={3} />
        <p className="buttons">
          <Button>{t('mine.withdrawNow')}</Button>
          <ButtonLink kind="second" to={back}>
            {t('mine.keep')}
          </ButtonLink>
        </p>
      </Form>
    </Page>
  );
}
