import { Column, Entity, Index } from 'typeorm';
import { EncryptedColumn } from '../encryption/encrypted-column.js';
import { CommunityRow } from '../database/community-row.js';

/** A mail that went nowhere because no mail server is set: kept, and shown at /dev/mail in demo mode. */
@Entity('kept_mail')
@Index(['communityId', 'messageId'], { unique: true })
export class KeptMailEntity extends CommunityRow {
  @Column('text')
  messageId!: string;

  @EncryptedColumn('kept_mail.recipient')
  recipient!: string;

  @EncryptedColumn('kept_mail.subject')
  subject!: string;

  @EncryptedColumn('kept_mail.body')
  body!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
