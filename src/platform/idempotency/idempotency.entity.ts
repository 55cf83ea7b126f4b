import { Column, Entity, Index } from 'typeorm';
import { CommunityRow } from '../database/community-row.js';

/** A mutation that was done under a key: what came of it, so that a second click gets the same answer. */
@Entity('idempotency')
@Index(['communityId', 'accountId', 'operation', 'key'], { unique: true })
@Index(['communityId', 'createdAt'])
export class IdempotencyEntity extends CommunityRow {
  @Column('uuid')
  accountId!: string;

  @Column('text')
  operation!: string;

  @Column('text')
  key!: string;

  @Column('bytea')
  inputHash!: Buffer;

  /** The id of what was made or changed; never its contents. */
  @Column('text', { nullable: true })
  result!: string | null;

  @Column('timestamptz')
  createdAt!: Date;
}
