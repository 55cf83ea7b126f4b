import { redirect } from 'react-router';
import type { Route } from './+types/model';
import { runForm } from '../../form.server';
import { graphql } from '../../generated';
import type { MatchingModelsQuery } from '../../generated/graphql';
import type { PageHandle } from '../../page-handle';
import { Notice, Pager } from '../../parts/bits';
import { Button, ErrorSummary, SmallForm } from '../../parts/form';
import { managePath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { ManagePage } from './manage-page';
import { ReportOf } from './report';

export const handle: PageHandle = { messages: ['manage'] };

const Models = graphql(`
  query MatchingModels($after: String) {
    matchingModelInUse {
      version
      isPrior
      priorVersion
      held
      lastLook {
        at
        report {
          ...WhatWasLearnt
        }
      }
    }
    matchingModels(first: 10, after: $after) {
      nodes {
        id
        version
        inUse
        createdAt
        leftAt
        leftBy {
          displayName
        }
        report {
          ...WhatWasLearnt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  fragment WhatWasLearnt on CalibrationReport {
    verdict
    learntFrom
    heldOut
    before {
      brier
    }
    after {
      brier
      reliability {
        from
        to
        count
        predicted
        observed
      }
    }
    bias {
      before
      after
    }
    weights {
      feature
      before
      after
    }
  }
`);

const UseModel = graphql(`
  mutation UseMatchingModel($version: String!, $key: String) {
    useMatchingModel(version: $version, idempotencyKey: $key) {
      version
    }
  }
`);

const DONE = 'gedaan';

export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const after = visit.url.searchParams.get('na');
  return { slug, after, done: visit.url.searchParams.has(DONE), ...(await visit.ask(Models, { after })) };
}

export const action = ({ request, context, params: { slug } }: Route.ActionArgs) =>
  runForm(
    { request, context },
    {
      send: (form, visit) => visit.attempt(UseModel, { version: form.text('version'), key: form.key }),
      done: () => redirect(`${managePath(slug, 'model')}?${DONE}=1`, 303),
    },
  );

type Model = MatchingModelsQuery['matchingModels']['nodes'][number];

/** What the engine learned from what came of asking, for who answers for it; and the way back. */
export default function ModelPage({ loaderData }: Route.ComponentProps) {
  const {
    slug,
    after,
    done,
    matchingModelInUse: now,
    matchingModels: { nodes, pageInfo },
  } = loaderData;
  const { t, date } = useText();
  const here = managePath(slug, 'model');
  const at = nodes.findIndex(({ inUse }) => inUse);
  const current = nodes[at];
  // Before the first that was learnt came the first belief; the one before the last of a page is found on the next.
  const before = nodes[at + 1];
  const previous = current && (before?.version ?? (pageInfo.hasNextPage ? null : now.priorVersion));
  const report = current?.report ?? (now.isPrior ? now.lastLook?.report : null);
  const state = now.isPrior ? (now.held ? 'back' : 'prior') : 'learned';
  return (
    <ManagePage slug={slug} part="model" title={t('manage.modelTitle')}>
      {done && (
        <Notice kind="good">
          <p role="status">{t('manage.used')}</p>
        </Notice>
      )}
      <ErrorSummary />
      <p className="lead">{t('manage.modelIntro')}</p>
      <h2>{t('manage.now')}</h2>
      <p>{t('manage.state', { state, date: current ? date(current.createdAt, 'wholeDate') : '' })}</p>
      {now.held && <p>{t('manage.held')}</p>}
      {now.lastLook && (
        <p>
          {t('manage.looked', { date: date(now.lastLook.at, 'dayTime') })}{' '}
          {t('manage.verdict', {
            verdict: now.lastLook.report.verdict,
            count: now.lastLook.report.learntFrom + now.lastLook.report.heldOut,
          })}
        </p>
      )}
      {previous && (
        <UseForm version={previous} name="back" learnedAt={before?.createdAt ?? null}>
          {t('manage.previous')}
        </UseForm>
      )}
      {report && <ReportOf report={report} />}
      {nodes.length > 0 && (
        <>
          <h2>{t('manage.before')}</h2>
          <ul className="cards">
            {nodes.map((model) => (
              <li key={model.id} className="person">
                <Learned model={model} />
              </li>
            ))}
            {!pageInfo.hasNextPage && (
              <li className="person">
                <h3>{t('manage.firstBelief')}</h3>
                {now.isPrior ? (
                  <p>{t('manage.inUse')}</p>
                ) : (
                  <UseForm version={now.priorVersion} name="first" learnedAt={null}>
                    {t('manage.useThis')}
                  </UseForm>
                )}
              </li>
            )}
          </ul>
        </>
      )}
      <Pager
        next={pageInfo.hasNextPage && pageInfo.endCursor ? `${here}?na=${encodeURIComponent(pageInfo.endCursor)}` : null}
        first={after === null ? null : here}
      />
    </ManagePage>
  );
}

function Learned({ model: { version, inUse, createdAt, leftAt, leftBy, report } }: { model: Model }) {
  const { t, date } = useText();
  return (
    <>
      <h3>
        <time dateTime={createdAt}>{t('manage.learnedOn', { date: date(createdAt, 'wholeDate') })}</time>
      </h3>
      <p>{t('manage.learnedFrom', { count: report.learntFrom + report.heldOut })}</p>
      {leftAt && (
        <p>{leftBy ? t('manage.leftBy', { who: leftBy.displayName, date: date(leftAt, 'wholeDate') }) : t('manage.left')}</p>
      )}
      {inUse ? (
        <p>{t('manage.inUse')}</p>
      ) : (
        <UseForm version={version} name={version.slice(-10)} learnedAt={createdAt}>
          {t('manage.useThis')}
        </UseForm>
      )}
    </>
  );
}

interface UseFormProps {
  readonly version: string;
  readonly name: string;
  /** Null: it is what was believed before anything was learnt. */
  readonly learnedAt: string | null;
  readonly children: string;
}

/** Says first what it does to whom is asked: the button comes when that is unfolded. */
function UseForm({ version, name, learnedAt, children }: UseFormProps) {
  const { t, date } = useText();
  return (
    <details className="act">
      <summary>{children}</summary>
      <p>{t('manage.sure')}</p>
      <SmallForm name={name}>
        <input type="hidden" name="version" value={version} />
        <Button kind="second">
          {t('manage.sureYes', {
            what: learnedAt === null ? 'first' : 'learned',
            date: learnedAt === null ? '' : date(learnedAt, 'wholeDate'),
          })}
        </Button>
      </SmallForm>
    </details>
  );
}
