import type { Route } from './+types/list';
import { graphql } from '../../generated';
import { about } from '../../languages';
import type { PageHandle } from '../../page-handle';
import { Empty, Pager, Reasons, WhoAndWhere } from '../../parts/bits';
import { ButtonLink } from '../../parts/form';
import { Icon } from '../../parts/icon';
import { iconNamed } from '../../parts/icons';
import { Page } from '../../parts/page';
import { askedOnePath, askedPath, communityPath, myOffersPath, offerPath, requestsPath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { WhenWords } from '../requests/when';
import { AnswerButtons } from './answer-buttons';

export const handle: PageHandle = { messages: ['asked', 'requests'] };

const Asked = graphql(`
  query Asked($language: Language!, $after: String) {
    open: mySuggestions(first: 10, after: $after, status: [ASKED]) {
      nodes {
        id
        reasons {
          code
          text(language: $language)
        }
        request {
          title
          text
          area {
            name
          }
          requester {
            displayName
          }
          activities {
            activity {
              icon
            }
          }
          when {
            ...WhenWords
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    before: mySuggestions(first: 10, status: [ANSWERED, LAPSED, CANCELLED]) {
      nodes {
        id
        status
        request {
          title
          myResponse {
            answer
          }
        }
      }
    }
    myOffers(first: 1) {
      totalCount
    }
  }
`);

export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const after = visit.url.searchParams.get('na');
  const { open, before, myOffers } = await visit.ask(Asked, { language: about[visit.language].api, after });
  return { slug, after, open, before, offersHelp: (myOffers.totalCount ?? 0) > 0 };
}

export default function AskedPage({ loaderData: { slug, after, open, before, offersHelp } }: Route.ComponentProps) {
  const { t } = useText();
  const { hasNextPage, endCursor } = open.pageInfo;
  const asked = open.nodes.flatMap(({ request, ...one }) => (request ? [{ ...one, request }] : []));
  return (
    <Page title={t('asked.title')} back={communityPath(slug)}>
      {asked.length === 0 ? (
        <Empty icon="coffee" title={t('asked.none')}>
          <p>{offersHelp ? t('asked.noneText') : t('asked.noOffer')}</p>
          {offersHelp ? (
            <a href={requestsPath(slug)}>{t('asked.toRequests')}</a>
          ) : (
            <ButtonLink to={offerPath(slug)}>{t('asked.help')}</ButtonLink>
          )}
        </Empty>
      ) : (
        <>
          <p className="lead">{t('asked.lead')}</p>
          <ul className="asked">
            {asked.map(({ id, reasons, request }) => (
              <li key={id}>
                <h2>
                  <Icon name={iconNamed(request.activities[0]?.activity.icon)} large />
                  <a href={askedOnePath(slug, id)} dir="auto">
                    {request.title}
                  </a>
                </h2>
                <p className="by">
                  <WhoAndWhere who={request.requester.displayName} area={request.area.name} />
                </p>
                <p className="words" lang="nl" dir="auto">
                  {request.text}
                </p>
                <div className="by">
                  <WhenWords when={request.when} />
                </div>
                {reasons.length > 0 && <h3>{t('asked.why')}</h3>}
                <Reasons reasons={reasons} />
                <AnswerButtons slug={slug} id={id} answers={['YES', 'NOT_NOW', 'NEVER']} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Pager
        next={hasNextPage && endCursor ? `${askedPath(slug)}?na=${endCursor}` : null}
        first={after === null ? null : askedPath(slug)}
      />
      {before.nodes.length > 0 && (
        <>
          <h2>{t('asked.before')}</h2>
          <ul className="cards">
            {before.nodes.map(({ id, status, request }) => (
              <li key={id}>
                <a className="card" href={askedOnePath(slug, id)}>
                  <span>
                    <strong>
                      <bdi>{request?.title ?? t('asked.gone')}</bdi>
                    </strong>
                    <small>{t('asked.answered', { answer: request?.myResponse?.answer ?? status })}</small>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {offersHelp && (
        <p>
          <a href={myOffersPath(slug)}>{t('asked.toMyOffers')}</a>
        </p>
      )}
    </Page>
  );
}
