import { Form, Link } from 'react-router';
import type { DeskQueueQuery } from '../../generated/graphql';
import { Button } from '../../parts/form';
import { deskSharePath } from '../../paths';
import { useText } from '../../text';
import { Columns } from './columns';
import { deskAt, type DeskView } from './view';

export type Row = DeskQueueQuery['desk']['nodes'][number] & { readonly kind: string | null };

interface RowsProps {
  readonly slug: string;
  readonly view: DeskView;
  readonly rows: readonly Row[];
  readonly chosen: string | undefined;
}

/**
 * A table; on a telephone, and beside a request, each row is a card. The roles say that it stays a table then. What is open can be
 * ticked, to share it out together.
 */
export function Rows({ slug, view, rows, chosen }: RowsProps) {
  const { t } = useText();
  const picks = chosen === undefined && rows.some(({ status }) => status === 'OPEN');
  return (
    <Form method="get" action={deskSharePath(slug)}>
      <Table {...{ slug, view, rows, chosen, picks }} />
      {picks && (
        <p className="share-out">
          <Button kind="second">{t('desk.shareChosen')}</Button>
        </p>
      )}
    </Form>
  );
}

function Table({ slug, view, rows, chosen, picks }: RowsProps & { picks: boolean }) {
  const { t, date } = useText();
  const columns = [t('desk.request'), t('desk.kind'), t('desk.area'), t('desk.statusLabel'), t('desk.asked')];
  return (
    <table className="rows" role="table">
      <Columns names={columns} />
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.id} role="row" className={row.id === chosen ? 'chosen' : undefined}>
            <td role="cell">
              {picks && row.status === 'OPEN' && <Pick row={row} ticked={view.queue === 'niemand'} />}
              <Link
                to={deskAt(slug, view, row.id)}
                data-row={row.id}
                aria-current={row.id === chosen ? 'true' : undefined}
                preventScrollReset
              >
                <bdi>{row.title}</bdi>
              </Link>
              <small>
                <bdi dir="ltr">{row.reference}</bdi> · <bdi>{row.requester.displayName}</bdi>
              </small>
            </td>
            <td role="cell" data-label={columns[1]}>
              {row.kind ?? t('desk.unknownKind')}
            </td>
            <td role="cell" data-label={columns[2]}>
              {row.area.name}
            </td>
            <td role="cell" data-label={columns[3]}>
              {t('desk.status', { status: row.status })}
              {row.status === 'REVIEW' && row.statusReason && (
                <small className="held">{t('desk.held', { reason: row.statusReason.replaceAll('-', '_') })}</small>
              )}
            </td>
            <td role="cell" data-label={columns[4]}>
              <time dateTime={row.createdAt}>{date(row.createdAt, 'dayYear')}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Pick({ row: { id, title }, ticked }: { row: Row; ticked: boolean }) {
  const { t } = useText();
  return (
    <label className="pick">
      <input type="checkbox" name="vraag" value={id} defaultChecked={ticked} aria-label={t('desk.pick', { title })} />
    </label>
  );
}
