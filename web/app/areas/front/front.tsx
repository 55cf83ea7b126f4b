import type { Route } from './+types/front';
import { graphql } from '../../generated';
import type { FrontPageQuery } from '../../generated/graphql';
import type { PageHandle } from '../../page-handle';
import { Empty, Notice } from '../../parts/bits';
import { ButtonLink } from '../../parts/form';
import { Icon } from '../../parts/icon';
import { Page } from '../../parts/page';
import { Phone } from '../../parts/phone';
import { askPath, joinPath, offerPath, requestsPath } from '../../paths';
import { useText } from '../../text';
import { useRoot } from '../../parts/use-root';
import { notFound, visitOf } from '../../visit.server';
import { AskDraft } from '../ask/draft.server';
import { RequestCard } from '../requests/request-card';

export const handle: PageHandle = { messages: ['front'] };

const FrontPage = graphql(`
  query FrontPage {
    requests(first: 4, filter: { status: [OPEN] }) {
      nodes {
        ...RequestCard
      }
      totalCount
    }
    figures {
      requestsPosted
      requestsHelped
      helpersAvailable
      membersJoined
    }
  }
`);

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const { community } = await visit.frame();
  if (!community) throw notFound();
  const draft = await AskDraft.open(visit, { slug: community.slug });
  const begun = draft.isUnfinished ? { title: draft.answers.title ?? null } : null;
  return { community, begun, ...(await visit.ask(FrontPage)) };
}

export default function Front({ loaderData: { community, requests, figures, begun } }: Route.ComponentProps) {
  const { t } = useText();
  const me = useRoot()?.me ?? null;
  const { slug, name, phone } = community;
  return (
    <Page title={t('front.title', { community: name })} wide>
      <p className="lead">{t('front.about')}</p>
      {me && !me.member && (
        <Notice title={t('front.notAMember', { community: name })}>
          <ButtonLink to={joinPath(slug)}>{t('front.join')}</ButtonLink>
        </Notice>
      )}
      {begun && (
        <Notice title={t('front.begun')}>
          {begun.title && <p dir="auto">{begun.title}</p>}
          <ButtonLink to={`${askPath(slug)}/controle`}>{t('front.goOn')}</ButtonLink>
        </Notice>
      )}
      <ul className="doors">
        <li>
          <a className="door ask" href={askPath(slug)}>
            <Icon name="hands" large />
            <strong>{t('front.ask')}</strong>
            <span>{t('front.askHow')}</span>
          </a>
        </li>
        <li>
          <a className="door offer" href={offerPath(slug)}>
            <Icon name="heart" large />
            <strong>{t('front.offer')}</strong>
            <span>{t('front.offerHow')}</span>
          </a>
        </li>
      </ul>
      {phone && (
        <p className="call">
          {t('front.ratherCall')} <Phone number={phone} />
        </p>
      )}
      <h2>{t('front.nearby')}</h2>
      {requests.nodes.length === 0 ? (
        <Empty title={t('front.nothingAsked')}>
          <p>{t('front.nothingAskedText')}</p>
        </Empty>
      ) : (
        <>
          <ul className="cards beside">
            {requests.nodes.map((request) => (
              <li key={request.id}>
                <RequestCard slug={slug} request={request} />
              </li>
            ))}
          </ul>
          <p>
            <a href={requestsPath(slug)}>{t('front.allRequests', { count: requests.totalCount ?? requests.nodes.length })}</a>
          </p>
        </>
      )}
      <MonthFigures community={name} figures={figures} />
      <h2>{t('front.how')}</h2>
      <ol className="steps across">
        <li>{t('front.how1')}</li>
        <li>{t('front.how2')}</li>
        <li>{t('front.how3')}</li>
      </ol>
    </Page>
  );
}

/** What neighbours did for each other, without anyone in it. What is too few to tell is left out, or said in words. */
function MonthFigures({ community, figures }: { community: string; figures: FrontPageQuery['figures'] }) {
  const { t, rich } = useText();
  const { requestsHelped, helpersAvailable, requestsPosted, membersJoined } = figures;
  const shown = [
    [requestsHelped, t('front.figureHelped')],
    [requestsPosted, t('front.figurePosted')],
    [membersJoined, t('front.figureJoined')],
  ] as const;
  const known = shown.filter(([count]) => typeof count === 'number');
  if (known.length === 0) return null;
  return (
    <>
      <h2>{t('front.figures', { community })}</h2>
      <ul className="figures">
        {typeof requestsHelped !== 'number' && <li>{rich('front.figureHelpedFew', { b: (few) => <strong>{few}</strong> })}</li>}
        {known.map(([count, words]) => (
          <li key={words}>
            <strong>{count}</strong> {words}
          </li>
        ))}
      </ul>
      {/* Not of this past month: as it is now. */}
      {typeof helpersAvailable === 'number' && (
        <p className="now">
          {rich('front.figureHelpers', { count: helpersAvailable, b: (count) => <strong key="count">{count}</strong> })}
        </p>
      )}
    </>
  );
}
