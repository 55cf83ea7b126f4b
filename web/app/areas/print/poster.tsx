import type { Route } from './+types/poster';
import type { PageHandle } from '../../page-handle';
import { WhoAndWhere } from '../../parts/bits';
import { Icon } from '../../parts/icon';
import { iconNamed } from '../../parts/icons';
import { requestPath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { WhenWords } from '../requests/when';
import { printedRequest } from './asked.server';
import { Paper, QrCode } from './paper';
import size from './a4.css?url';
import paper from './paper.css?url';

export const handle: PageHandle = { messages: ['print', 'requests'] };
export const links: Route.LinksFunction = () => [paper, size].map((href) => ({ rel: 'stylesheet', href }));

const MOST_LETTERS = 400;

export const loader = ({ context, params }: Route.LoaderArgs) => printedRequest(visitOf(context), params, MOST_LETTERS);

const STRIPS = 8;

/** A4, with strips to tear off and take home. */
export default function Poster({ loaderData: { slug, id, request, kind, community, phone, host, qr } }: Route.ComponentProps) {
  const { t, rich } = useText();
  return (
    <Paper title={t('print.posterTitle')} back={requestPath(slug, id)}>
      <section className="sheet a4">
        <p className="sheet-top">
          <Icon name={iconNamed(kind?.icon)} large />
          {t('print.wanted')}
        </p>
        <h2 lang="nl" dir="auto">
          {request.title}
        </h2>
        <p className="sheet-by">
          <WhoAndWhere who={request.requester.displayName} area={request.area.name} />
        </p>
        <div className="sheet-when">
          <WhenWords when={request.when} />
        </div>
        <p className="sheet-text" lang="nl" dir="auto">
          {request.text}
        </p>
        <div className="sheet-contact">
          <QrCode qr={qr} />
          <div>
            <p>{t('print.scan')}</p>
            {phone && (
              <p>
                {t('print.call')} <strong>{phone}</strong>
              </p>
            )}
            <p>{rich('print.number', { number: <strong key="number">{request.reference}</strong> })}</p>
            <small>
              {t('print.free')} · {t('common.brand', { community })}
            </small>
          </div>
        </div>
        <p className="sheet-tear">{t('print.tear')}</p>
        <ul className="strips" aria-hidden="true">
          {Array.from({ length: STRIPS }, (_, strip) => (
            <li key={strip}>
              <span>
                <b lang="nl">{request.title}</b>
                {phone && <strong>{phone}</strong>}
                <span>{t('print.number', { number: request.reference })}</span>
                <small>{host}</small>
              </span>
            </li>
          ))}
        </ul>
      </section>
    </Paper>
  );
}
