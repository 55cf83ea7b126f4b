import { useEffect, useRef } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import type { Route } from './+types/desk';
import { graphql } from '../../generated';
import type { PageHandle } from '../../page-handle';
import { deskLogPath, deskOffersPath, deskPath, rulesPath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { Keys } from './keys';
import { useFreshOn, useLiveConnection } from './live';
import type { DeskCounts } from './queue';
import { deskAt, queueNames, viewOf, type QueueName } from './view';

export const handle: PageHandle = { messages: ['desk', 'requests'], hydrate: true };

const DeskFrame = graphql(`
  query DeskFrame {
    deskCounts {
      waiting
      unanswered
      inProgress
      offersWaiting
    }
  }
`);

const CHANGES = 'subscription { deskChanged { waiting } }';

export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const { deskCounts } = await visitOf(context).ask(DeskFrame);
  return { slug, counts: deskCounts };
}

/** Also after something was refused: then it has often changed. */
export const shouldRevalidate = () => true;

/** Around every page of the desk: where there is how much to do. */
export default function Desk({ loaderData: { slug, counts } }: Route.ComponentProps) {
  const { t } = useText();
  const { pathname, search } = useLocation();
  useFreshOn(slug, CHANGES);
  const live = useLiveConnection(slug);
  const inQueue = pathname === deskPath(slug) || pathname.startsWith(`${deskPath(slug)}/vragen/`);
  const tabs = useRef<HTMLElement>(null);
  // On a telephone they are one row that moves: where someone is, is in sight.
  useEffect(() => {
    const here = tabs.current?.querySelector('[aria-current]')?.getBoundingClientRect();
    const row = tabs.current?.getBoundingClientRect();
    if (here && row && (here.left < row.left || here.right > row.right)) tabs.current?.scrollBy(here.left - row.left - 16, 0);
  }, [pathname, search]);
  const queue = inQueue ? viewOf(new URLSearchParams(search)).queue : null;
  const many: Readonly<Record<QueueName, number | null>> = {
    wacht: counts.waiting,
    niemand: counts.unanswered,
    loopt: counts.inProgress,
    alles: null,
  };
  return (
    <div className="page wide desk">
      <nav className="tabs" aria-label={t('desk.title')} ref={tabs}>
        {queueNames.map((name) => (
          <Tab key={name} to={deskAt(slug, { queue: name })} here={name === queue} count={many[name]}>
            {t('desk.queue', { queue: name })}
          </Tab>
        ))}
        <Tab to={deskOffersPath(slug)} here={pathname === deskOffersPath(slug)} count={counts.offersWaiting}>
          {t('desk.offers')}
        </Tab>
        <Tab to={deskLogPath(slug)} here={pathname === deskLogPath(slug)} count={null}>
          {t('desk.log')}
        </Tab>
        <a href={rulesPath(slug)}>{t('common.rules')}</a>
      </nav>
      <Outlet context={counts satisfies DeskCounts} />
      <p className="hint" role="status">
        {live ? t('desk.live') : t('desk.notLive')}
      </p>
      <Keys />
    </div>
  );
}

function Tab({ to, here, count, children }: { to: string; here: boolean; count: number | null; children: string }) {
  return (
    <Link to={to} aria-current={here ? 'page' : undefined}>
      {children}
      {count !== null && (
        <>
          {' '}
          <span className="count">{count}</span>
        </>
      )}
    </Link>
  );
}
