import { Column, type ColumnOptions } from 'typeorm';
import { decrypt, encrypt } from './keyring.js';

/**
 * A text that the database only ever sees encrypted. `place` is `table.column`; it is authenticated with the value.
 */
export function EncryptedColumn(place: string, options: Omit<ColumnOptions, 'type' | 'transformer'> = {}): PropertyDecorator {
  return Column({
    ...options,
    type: 'bytea',
    transformer: {
      to: (plain: string | null | undefined) => (plain === null || plain === undefined ? plain : encrypt(plain, place)),
      from: (stored: Buffer | null) => (stored === null ? null : decrypt(stored, place)),
    },
  });
}
