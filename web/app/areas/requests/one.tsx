import type { Route } from './+types/one';
import { graphql } from '../../generated';
import { about } from '../../languages';
import type { PageHandle } from '../../page-handle';
import { Notice, WhoAndWhere } from '../../parts/bits';
import { ButtonLink } from '../../parts/form';
import { Icon } from '../../parts/icon';
import { iconNamed } from '../../parts/icons';
import { Page } from '../../parts/page';
import { offerPath, requestsPath } from '../../paths';
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
    request(id: $id) {
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

export async function loader({ context, params: { slug, id } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const { request, activities } = await visit.ask(OneRequest, { id, language: about[visit.language].api });
  if (!request) throw notFound();
  const ids = request.activities.map(({ activity }) => activity.id);
  return { slug, request, kinds: activities.filter((activity) => ids.includes(activity.id)) };
}

export default function OneRequestPage({ loaderData: { slug, request, kinds } }: Route.ComponentProps) {
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
    </Page>
  );
}
