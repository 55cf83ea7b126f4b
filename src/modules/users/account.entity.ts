import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EncryptedColumn } from '../../platform/encryption/encrypted-column.js';

/** A person's sign-in, across communities. */
@Entity('account')
@Index(['emailHash'], { unique: true })
export class AccountEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @EncryptedColumn('account.email')
  email!: string;

  @Column('bytea')
  emailHash!: Buffer;

  @Column('timestamptz')
  createdAt!: Date;
}

/** A signed-in device. Only a hash of its token is kept. */
@Entity('session')
@ForeignKey('AccountEntity', ['accountId'], ['id'])
@Index(['tokenHash'], { unique: true })
@Index(['accountId'])
export class SessionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  accountId!: string;

  @Column('bytea')
  tokenHash!: Buffer;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}
