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

/** A code and a link that were mailed to sign in with. Kept encrypted until sent and used, they count for a few minutes. */
@Entity('sign_in_code')
@Index(['emailHash', 'createdAt'])
@Index(['addressHash', 'createdAt'])
@Index(['tokenHash'], { unique: true })
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

  /** What the link in the mail carries, kept like the code. Null on what an older version made. */
  @EncryptedColumn('sign_in_code.token', { nullable: true })
  token!: string | null;

  @Column('bytea', { nullable: true })
  tokenHash!: Buffer | null;

  /** Where they were when they asked: the link leads there. */
  @Column('text', { nullable: true })
  communitySlug!: string | null;

  @EncryptedColumn('sign_in_code.next', { nullable: true })
  next!: string | null;

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
