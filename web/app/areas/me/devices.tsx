import { redirect } from 'react-router';
import type { Route } from './+types/devices';
import { runForm } from '../../form.server';
import { graphql } from '../../generated';
import type { PageHandle } from '../../page-handle';
import { Button, ErrorSummary, Form } from '../../parts/form';
import { Icon } from '../../parts/icon';
import { Page } from '../../parts/page';
import { communityPath, mePath, mePartPath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';

export const handle: PageHandle = { messages: ['me'] };

const MySessions = graphql(`
  query MySessions {
    mySessions(first: 50) {
      nodes {
        id
        device
        createdAt
        lastSeenAt
        current
      }
    }
  }
`);

const EndSession = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id)
  }
`);

const EndAll = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere
  }
`);

export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const { mySessions } = await visitOf(context).ask(MySessions);
  return { slug, sessions: mySessions.nodes };
}

export const action = ({ request, context, params: { slug } }: Route.ActionArgs) =>
  runForm<unknown>(
    { request, context },
    {
      send: (form, visit) =>
        form.isTicked('everywhere') ? visit.attempt(EndAll) : visit.attempt(EndSession, { id: form.text('id') }),
      done: (_, form) => redirect(form.isTicked('everywhere') ? communityPath(slug) : mePartPath(slug, 'apparaten'), 303),
    },
  );

export default function Devices({ loaderData: { slug, sessions } }: Route.ComponentProps) {
  const { t, date } = useText();
  return (
    <Page title={t('me.fact', { part: 'apparaten' })} back={mePath(slug)}>
      <p>{t('me.devicesText')}</p>
      <ErrorSummary />
      <ul className="cards">
        {sessions.map(({ id, device, createdAt, lastSeenAt, current }) => (
          <li className="card device" key={id}>
            <Icon name="screen" large />
            <span>
              <strong>
                <bdi>{device ?? t('me.someDevice')}</bdi>
              </strong>
              <small>{current ? t('me.thisOne') : t('me.lastSeen', { date: date(lastSeenAt ?? createdAt, 'day') })}</small>
            </span>
            {!current && (
              <Form name={id} quiet>
                <Button kind="plain" name="id" value={id}>
                  {t('me.endSession')} <span className="unseen">{device ?? t('me.someDevice')}</span>
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      <h2>{t('me.lost')}</h2>
      <p>{t('me.lostText')}</p>
      <Form name="everywhere" quiet>
        <Button kind="second" name="everywhere" value="1">
          {t('me.everywhere')}
        </Button>
      </Form>
    </Page>
  );
}
