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

  /** To the hour. */
  @Column('timestamptz', { nullable: true })
  lastSeenAt!: Date | null;

  /** What kind of device it is, for its owner to know again: "Chrome, Android". */
  @Column('text', { nullable: true })
  device!: string | null;
}

/** A code that was mailed to sign in with. It is kept encrypted until it is sent and used, and counts for a few minutes. */
@Entity('sign_in_code')
@Index(['emailHash', 'createdAt'])
@Index(['addressHash', 'createdAt'])
export class SignInCodeEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @EncryptedColumn('sign_in_code.email')
  email!: string;

  @Column('bytea')
  emailHash!: Buffer;

  /** Of the network address that asked; for limits only. */
  @Column('bytea')
  addressHash!: Buffer;

  @EncryptedColumn('sign_in_code.code')
  code!: string;

  @Column('text')
  language!: string;

  /** How often a wrong code was tried. */
  @Column('integer')
  attempts!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
