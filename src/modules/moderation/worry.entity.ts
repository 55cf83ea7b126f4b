import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { CommunityRow } from '../../platform/database/community-row.js';
import { EncryptedColumn } from '../../platform/encryption/encrypted-column.js';
import type { WorryStatus } from './worry.js';

/** What someone worries about. The database shows it to the confidants of the community only. */
@Entity('worry')
@ForeignKey('MemberEntity', ['communityId', 'fromId'], ['communityId', 'id'])
@ForeignKey('MemberEntity', ['communityId', 'handlerId'], ['communityId', 'id'])
@Index(['communityId', 'keyHash'], { unique: true })
@Index(['communityId', 'fromId'])
@Index(['communityId', 'handlerId'])
@Index(['communityId', 'createdAt', 'id'])
@Check('worry_status_check', `status in ('new', 'claimed', 'resolved')`)
export class WorryEntity extends CommunityRow {
  @Column('text')
  reference!: string;

  /** Of the key against sending it twice, together with what was sent. */
  @Column('bytea', { nullable: true })
  keyHash!: Buffer | null;

  @Column('text')
  status!: WorryStatus;

  @EncryptedColumn('worry.text')
  text!: string;

  @EncryptedColumn('worry.call_back', { nullable: true })
  callBack!: string | null;

  /** Null: someone who is no member. */
  @Column('uuid', { nullable: true })
  fromId!: string | null;

  @Column('uuid', { nullable: true })
  aboutMemberId!: string | null;

  @Column('uuid', { nullable: true })
  aboutRequestId!: string | null;

  /** The confidant who claimed or resolved it. */
  @Column('uuid', { nullable: true })
  handlerId!: string | null;

  @EncryptedColumn('worry.outcome', { nullable: true })
  outcome!: string | null;

  @Column('timestamptz')
  createdAt!: Date;
}
