import type { ReactNode } from 'react';
import { Page } from '../../parts/page';
import { useRoot } from '../../parts/use-root';
import { communityPath, managePath, type ManagePart } from '../../paths';
import { useText } from '../../text';

const parts: readonly ManagePart[] = ['eerlijk', 'model', 'grenzen'];

/** A page for who keeps a community going: where else one can go, and then itself. */
export function ManagePage({
  slug,
  part,
  title,
  children,
}: {
  slug: string;
  part: ManagePart;
  title: string;
  children: ReactNode;
}) {
  const { t } = useText();
  const roles = useRoot()?.me?.member?.roles ?? [];
  const open = parts.filter((one) => one === 'eerlijk' || roles.includes('ADMINISTRATOR'));
  return (
    <Page title={title} back={communityPath(slug)} wide>
      {open.length > 1 && (
        <nav className="tabs" aria-label={t('manage.title')}>
          {open.map((one) => (
            <a key={one} href={managePath(slug, one)} aria-current={one === part ? 'page' : undefined}>
              {t('manage.part', { part: one })}
            </a>
          ))}
        </nav>
      )}
      {children}
    </Page>
  );
}

export interface Column<Row> {
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
}

/** A table that is a card for each row on a telephone; the roles say that it stays a table then. */
export function Rows<Row>({
  caption,
  columns,
  rows,
  keyOf,
}: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
}) {
  return (
    <table className="rows" role="table" aria-label={caption}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ label }) => (
            <th key={label} role="columnheader" scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row">
            {columns.map(({ label, cell }, index) => (
              <td key={label} role="cell" data-label={index === 0 ? undefined : label}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
