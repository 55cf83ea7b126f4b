import type { Route } from './+types/card';
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
import size from './a6.css?url';
import paper from './paper.css?url';

export const handle: PageHandle = { messages: ['print', 'requests'] };
export const links: Route.LinksFunction = () => [paper, size].map((href) => ({ rel: 'stylesheet', href }));

const MOST_LETTERS = 300;

export const loader = ({ context, params }: Route.LoaderArgs) => printedRequest(visitOf(context), params, MOST_LETTERS);

/** A6, for the board of a shop or a flat. */
export default function Card({ loaderData: { slug, id, request, kind, community, phone, qr } }: Route.ComponentProps) {
  const { t, rich } = useText();
  return (
    <Paper title={t('print.cardTitle')} back={requestPath(slug, id)} note={t('print.howCard')}>
      <section className="sheet a6">
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
      </section>
    </Paper>
  );
}
