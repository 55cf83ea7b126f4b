import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { CommunityRow } from '../database/community-row.js';
import { EncryptedColumn } from '../encryption/encrypted-column.js';

/** What someone did by their role. The database lets it be added and read, never changed. */
@Entity('audit_entry')
@ForeignKey('MemberEntity', ['communityId', 'actorId'], ['communityId', 'id'])
@Index(['communityId', 'actorId'])
@Index(['communityId', 'createdAt', 'id'])
@Index(['communityId', 'subjectId', 'createdAt', 'id'])
export class AuditEntity extends CommunityRow {
  @Column('uuid')
  actorId!: string;

  /** `request.approved`: a code, in the past tense. */
  @Column('text')
  action!: string;

  @Column('text')
  subjectType!: string;

  @Column('uuid')
  subjectId!: string;

  /** What the actor typed, or what they changed into what; never the words of whom it is about. */
  @EncryptedColumn('audit_entry.reason', { nullable: true })
  reason!: string | null;

  @Column('timestamptz')
  createdAt!: Date;
}
