import { redirect } from 'react-router';
import type { Route } from './+types/worries';
import { runForm } from '../../form.server';
import { graphql } from '../../generated';
import type { WorriesQuery } from '../../generated/graphql';
import type { PageHandle } from '../../page-handle';
import { Empty, Pager, WhoAndWhere } from '../../parts/bits';
import { TextArea } from '../../parts/fields';
import { Button, Form } from '../../parts/form';
import { useForm } from '../../parts/form-state';
import { Fact } from '../../parts/facts';
import { Page } from '../../parts/page';
import { communityPath, confidantPath, requestPath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';

export const handle: PageHandle = { messages: ['confidant'] };

const Worries = graphql(`
  query Worries($after: String) {
    worries(first: 20, after: $after) {
      nodes {
        id
        text
        createdAt
        callBack
        requestId
        status
        outcome
        from {
          displayName
          area {
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const ClaimWorry = graphql(`
  mutation ClaimWorry($id: ID!, $key: String) {
    claimWorry(id: $id, idempotencyKey: $key) {
      id
    }
  }
`);

const ResolveWorry = graphql(`
  mutation ResolveWorry($id: ID!, $outcome: String!, $key: String) {
    resolveWorry(id: $id, outcome: $outcome, idempotencyKey: $key) {
      id
    }
  }
`);

type Worry = WorriesQuery['worries']['nodes'][number];

export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const after = visit.url.searchParams.get('na');
  return { slug, after, ...(await visit.ask(Worries, { after })) };
}

export const action = ({ request, context, params: { slug } }: Route.ActionArgs) =>
  runForm<unknown>(
    { request, context },
    {
      send: (form, visit) => {
        const id = form.text('worry');
        if (form.text('act') === 'claim') return visit.attempt(ClaimWorry, { id, key: form.key });
        return visit.attempt(ResolveWorry, { id, outcome: form.text(`outcome-${id}`), key: form.key });
      },
      done: (_, form) => redirect(`${confidantPath(slug)}#${form.text('worry')}`, 303),
      fieldsOf: (form) => ({ outcome: `outcome-${form.text('worry')}` }),
    },
  );

/** For the confidants of the community, and nobody else. */
export default function WorriesPage({ loaderData: { slug, after, worries } }: Route.ComponentProps) {
  const { t } = useText();
  const { hasNextPage, endCursor } = worries.pageInfo;
  const here = confidantPath(slug);
  return (
    <Page title={t('confidant.title')} discreet={t('confidant.discreet')} back={communityPath(slug)}>
      <p>{t('confidant.intro')}</p>
      {worries.nodes.length === 0 ? (
        <Empty icon="shield" title={t('confidant.none')}>
          <p>{t('confidant.noneText')}</p>
        </Empty>
      ) : (
        <ul className="worries">
          {worries.nodes.map((worry) => (
            <li key={worry.id} id={worry.id}>
              <WorryCard slug={slug} worry={worry} />
            </li>
          ))}
        </ul>
      )}
      <Pager
        next={hasNextPage && endCursor ? `${here}?na=${encodeURIComponent(endCursor)}` : null}
        first={after === null ? null : here}
      />
    </Page>
  );
}

function WorryCard({ slug, worry }: { slug: string; worry: Worry }) {
  const { t, date } = useText();
  const { id, status, from, callBack, requestId, outcome } = worry;
  // Its own problems only: each of these cards has a form.
  const { answers } = useForm();
  const mine = answers.worry?.[0] === id;
  return (
    <article className="card-open">
      <p className="by">
        <strong>{t('confidant.status', { status })}</strong>
        {' · '}
        <time dateTime={worry.createdAt}>{date(worry.createdAt, 'dayTime')}</time>
      </p>
      <p className="words" dir="auto">
        {worry.text}
      </p>
      <dl className="facts">
        <Fact title={t('confidant.from')}>
          {from ? <WhoAndWhere who={from.displayName} area={from.area?.name ?? ''} /> : t('confidant.unknown')}
        </Fact>
        <Fact title={t('confidant.callBack')}>
          <span dir="auto">{callBack ?? t('confidant.noCallBack')}</span>
        </Fact>
        {requestId && (
          <Fact title={t('confidant.about')}>
            <a href={requestPath(slug, requestId)}>{t('confidant.toRequest')}</a>
          </Fact>
        )}
        {outcome && (
          <Fact title={t('confidant.outcome')}>
            <span dir="auto">{outcome}</span>
          </Fact>
        )}
      </dl>
      {status === 'NEW' && (
        <Form name={id} quiet={!mine}>
          <input type="hidden" name="worry" value={id} />
          <Button name="act" value="claim">
            {t('confidant.claim')}
          </Button>
        </Form>
      )}
      {status === 'CLAIMED' && (
        <Form name={id} quiet={!mine}>
          <input type="hidden" name="worry" value={id} />
          <TextArea name={`outcome-${id}`} label={t('confidant.resolve')} hint={t('confidant.resolveHint')} rows={4} />
          <Button name="act" value="resolve">
            {t('confidant.done')}
          </Button>
        </Form>
      )}
    </article>
  );
}
