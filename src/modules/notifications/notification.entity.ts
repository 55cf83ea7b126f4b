import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { CommunityRow } from '../../platform/database/community-row.js';
import { EncryptedColumn } from '../../platform/encryption/encrypted-column.js';
import type { NotificationKind } from './notification.js';

/** Something a member is told. The database shows it to that member only. */
@Entity('notification')
@ForeignKey('MemberEntity', ['communityId', 'memberId'], ['communityId', 'id'])
@Index(['communityId', 'eventId', 'memberId', 'kind'], { unique: true })
@Index(['communityId', 'memberId', 'createdAt'])
export class NotificationEntity extends CommunityRow {
  @Column('uuid')
  memberId!: string;

  @Column('text')
  kind!: NotificationKind;

  @Column('jsonb')
  params!: Record<string, string | number>;

  /** What a coordinator wrote, where the sentence has a place for it. */
  @EncryptedColumn('notification.note', { nullable: true })
  note!: string | null;

  /** What caused it; the same event tells the same person once. */
  @Column('uuid')
  eventId!: string;

  @Column('uuid', { nullable: true })
  requestId!: string | null;

  @Column('uuid', { nullable: true })
  suggestionId!: string | null;

  @Column('uuid', { nullable: true })
  responseId!: string | null;

  @Column('uuid', { nullable: true })
  matchId!: string | null;

  @Column('timestamptz', { nullable: true })
  readAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;
}

/** One message over one channel. */
@Entity('transmission')
@ForeignKey('NotificationEntity', ['communityId', 'notificationId'], ['communityId', 'id'])
@Index(['communityId', 'notificationId', 'channel'], { unique: true })
@Check('transmission_channel_check', `channel in ('mail')`)
export class TransmissionEntity extends CommunityRow {
  @Column('uuid')
  notificationId!: string;

  @Column('text')
  channel!: 'mail';

  @Column('text')
  messageId!: string;

  @Column('timestamptz')
  sentAt!: Date;
}
