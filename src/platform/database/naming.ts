import { DefaultNamingStrategy, type Table, type NamingStrategyInterface } from 'typeorm';

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/^_/, '');
const plain = (table: Table | string): string => (typeof table === 'string' ? table : table.name).split('.').pop() ?? '';
const joined = (table: Table | string, columns: readonly string[], suffix: string): string =>
  `${plain(table)}_${columns.filter((column) => column !== 'community_id').join('_')}_${suffix}`;

/** Names that a person who reads the database would have chosen: `request_requester_id_fk`. */
export class NamingStrategy extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(property: string, custom: string | undefined, prefixes: string[]): string {
    return snake([...prefixes, custom ?? property].join('_'));
  }
  override primaryKeyName(table: Table | string): string {
    return `${plain(table)}_pk`;
  }
  override foreignKeyName(table: Table | string, columns: string[]): string {
    return joined(table, columns, 'fk');
  }
  override indexName(table: Table | string, columns: string[]): string {
    return joined(table, columns, 'idx');
  }
  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return joined(table, columns, 'key');
  }
}
