import type { Route } from './+types/poster';
import type { PageHandle } from '../../page-handle';
import { requestPath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { AskedSheet } from './asked-sheet';
import { printedRequest } from './asked.server';
import { Paper } from './paper';
import size from './a4.css?url';
import paper from './paper.css?url';

export const handle: PageHandle = { messages: ['print', 'requests'] };
export const links: Route.LinksFunction = () => [paper, size].map((href) => ({ rel: 'stylesheet', href }));

const MOST_LETTERS = 400;

export const loader = ({ context, params }: Route.LoaderArgs) => printedRequest(visitOf(context), params, MOST_LETTERS);

const STRIPS = 8;

/** A4, with strips to tear off and take home. */
export default function Poster({ loaderData: printed }: Route.ComponentProps) {
  const { t } = useText();
  const { request, phone, host } = printed;
  return (
    <Paper title={t('print.posterTitle')} back={requestPath(printed.slug, printed.id)} note={t('print.howPoster')}>
      <AskedSheet size="a4" printed={printed}>
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
      </AskedSheet>
    </Paper>
  );
}
