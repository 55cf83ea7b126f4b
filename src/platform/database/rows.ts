import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';

/** What is known of an entity's table, looked up once. */
interface Table {
  readonly name: string;
  readonly columns: ReadonlyMap<string, ColumnMetadata>;
  /** Everything, under the names of the properties. */
  readonly selected: string;
}

const tables = new WeakMap<object, Table>();

function tableOf(db: EntityManager, entity: EntityTarget<ObjectLiteral>): Table {
  const metadata = db.dataSource.getMetadata(entity);
  const known = tables.get(metadata);
  if (known) return known;
  const table: Table = {
    name: `"${metadata.tableName}"`,
    columns: new Map(metadata.columns.map((column) => [column.propertyName, column])),
    selected: metadata.columns.map((column) => `"${column.databaseName}" as "${column.propertyName}"`).join(', '),
  };
  tables.set(metadata, table);
  return table;
}

/**
 * What `find` gives, by a condition in SQL: for where the platform asks the same a hundred times a second, and TypeORM writes the statement
 * anew each time.
 * @param rest from `where` on, with `$1` for the first parameter.
 */
export async function findRows<Row extends ObjectLiteral>(
  db: EntityManager,
  entity: EntityTarget<Row>,
  rest: string,
  parameters: readonly unknown[],
): Promise<Row[]> {
  const { name, columns, selected } = tableOf(db, entity);
  const { driver } = db.dataSource;
  const rows = await db.query<Record<string, unknown>[]>(`select ${selected} from ${name} ${rest}`, [...parameters]);
  for (const row of rows) {
    for (const [property, column] of columns) row[property] = driver.prepareHydratedValue(row[property], column);
  }
  return rows as unknown as Row[];
}

/**
 * What `insert` does. All rows give the same properties; what they leave out is as the database has it by default.
 * @param rest `on conflict do nothing`, say.
 * @returns what a `returning` in it gives.
 */
export async function insertRows<Row extends ObjectLiteral>(
  db: EntityManager,
  entity: EntityTarget<Row>,
  rows: readonly Partial<Row>[],
  rest = '',
): Promise<unknown[]> {
  const [first] = rows;
  if (first === undefined) return [];
  const { name, columns } = tableOf(db, entity);
  const { driver } = db.dataSource;
  const given = Object.keys(first).map((property) => {
    const column = columns.get(property);
    if (!column) throw new Error(`${name} has no ${property}`);
    return column;
  });
  const parameters: unknown[] = [];
  const values = rows.map((row) => {
    const places = given.map(
      (column) => `$${parameters.push(driver.preparePersistentValue(row[column.propertyName], column))}`,
    );
    return `(${places.join(', ')})`;
  });
  const into = given.map((column) => `"${column.databaseName}"`).join(', ');
  return db.query<unknown[]>(`insert into ${name} (${into}) values ${values.join(', ')} ${rest}`, parameters);
}
