import type { Route } from './+types/one';
import { graphql } from '../../generated';
import type { Role } from '../../generated/graphql';
import { about } from '../../languages';
import type { PageHandle } from '../../page-handle';
import { Notice, WhoAndWhere } from '../../parts/bits';
import { ButtonLink } from '../../parts/form';
import { Icon } from '../../parts/icon';
import { iconNamed } from '../../parts/icons';
import { Page } from '../../parts/page';
import { cardPath, offerPath, posterPath, requestsPath, worryAboutPath } from '../../paths';
import { useText } from '../../text';
import { notFound, visitOf } from '../../visit.server';
import { WhenWords } from './when';

export const handle: PageHandle = { messages: ['requests'] };

const OneRequest = graphql(`
  query OneRequest($id: ID!, $language: Language!) {
    activities(language: $language) {
      id
      label
      icon
    }
    me {
      member {
        id
        roles
      }
    }
    request(id: $id) {
      id
      title
      text
      status
      createdAt
      helpersNeeded
      helpersFound
      area {
        name
      }
      requester {
        id
        displayName
      }
      activities {
        activity {
          id
        }
      }
      conditions {
        vogRequired
        knownToCoordinator
      }
      when {
        ...WhenWords
      }
    }
  }
`);

const printers: readonly Role[] = ['AMBASSADOR', 'COORDINATOR'];

export async function loader({ context, params: { slug, id } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const { request, activities, me } = await visit.ask(OneRequest, { id, language: about[visit.language].api });
  if (!request) throw notFound();
  const ids = request.activities.map(({ activity }) => activity.id);
  const kinds = activities.filter((activity) => ids.includes(activity.id));
  const { status, requester } = request;
  return { slug, request, kinds, printable: status === 'OPEN' && mayPrint(me?.member ?? null, requester.id) };
}

/** Who would hang it up: whoever asks, and those who know the boards of the neighbourhood. */
function mayPrint(member: { readonly id: string; readonly roles: readonly Role[] } | null, requesterId: string): boolean {
  return member !== null && (member.id === requesterId || member.roles.some((role) => printers.includes(role)));
}

export default function OneRequestPage({ loaderData: { slug, request, kinds, printable } }: Route.ComponentProps) {
  const { t, date } = useText();
  const { conditions } = request;
  return (
    <Page title={request.title} back={requestsPath(slug)}>
      <p className="by">
        <WhoAndWhere who={request.requester.displayName} area={request.area.name} />
        {' · '}
        <time dateTime={request.createdAt}>{date(request.createdAt, 'day')}</time>
      </p>
      <p className="words" lang="nl" dir="auto">
        {request.text}
      </p>
      <dl className="facts">
        {kinds.length > 0 && (
          <div>
            <dt>{t('requests.kind')}</dt>
            <dd>
              {kinds.map(({ id, label, icon }) => (
                <span className="tag" key={id}>
                  <Icon name={iconNamed(icon)} />
                  {label}
                </span>
              ))}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('requests.when')}</dt>
          <dd>
            <WhenWords when={request.when} />
          </dd>
        </div>
        {request.helpersNeeded > 1 && (
          <div>
            <dt>{t('requests.helpers')}</dt>
            <dd>{t('requests.helpersFound', { found: request.helpersFound, needed: request.helpersNeeded })}</dd>
          </div>
        )}
        {(conditions.vogRequired || conditions.knownToCoordinator) && (
          <div>
            <dt>{t('requests.conditions')}</dt>
            {conditions.vogRequired && <dd>{t('requests.vog')}</dd>}
            {conditions.knownToCoordinator && <dd>{t('requests.known')}</dd>}
          </div>
        )}
      </dl>
      {request.status === 'OPEN' ? (
        <>
          <ButtonLink to={offerPath(slug)}>{t('requests.help')}</ButtonLink>
          <p className="hint">{t('requests.helpPrivate')}</p>
        </>
      ) : (
        <Notice kind="good" title={t('requests.found')} />
      )}
      {printable && (
        <>
          <h2>{t('requests.print')}</h2>
          <ul className="links">
            <li>
              <a href={cardPath(slug, request.id)}>
                <Icon name="printer" />
                {t('requests.printCard')}
              </a>
            </li>
            <li>
              <a href={posterPath(slug, request.id)}>
                <Icon name="printer" />
                {t('requests.printPoster')}
              </a>
            </li>
          </ul>
        </>
      )}
      <p className="hint">
        <a href={worryAboutPath(slug, request.id)}>{t('requests.worried')}</a>
      </p>
    </Page>
  );
}
