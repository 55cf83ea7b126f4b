import type { Route } from './+types/card';
import type { PageHandle } from '../../page-handle';
import { requestPath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { AskedSheet } from './asked-sheet';
import { printedRequest } from './asked.server';
import { Paper } from './paper';
import size from './a6.css?url';
import paper from './paper.css?url';

export const handle: PageHandle = { messages: ['print', 'requests'] };
export const links: Route.LinksFunction = () => [paper, size].map((href) => ({ rel: 'stylesheet', href }));

const MOST_LETTERS = 300;

export const loader = ({ context, params }: Route.LoaderArgs) => printedRequest(visitOf(context), params, MOST_LETTERS);

/** A6, for the board of a shop or a flat. */
export default function Card({ loaderData: printed }: Route.ComponentProps) {
  const { t } = useText();
  return (
    <Paper title={t('print.cardTitle')} back={requestPath(printed.slug, printed.id)} note={t('print.howCard')}>
      <AskedSheet size="a6" printed={printed} />
    </Paper>
  );
}
