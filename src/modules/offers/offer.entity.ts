import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import type { LocalDate, Weekday } from '#kernel/local-time.js';
import { CommunityRow } from '../../platform/database/community-row.js';
import { EncryptedColumn } from '../../platform/encryption/encrypted-column.js';
import type { OfferStatus, Reach, UnderstoodActivity } from './offer.js';

/** What someone is willing to do. */
@Entity('offer')
@ForeignKey('MemberEntity', ['communityId', 'helperId'], ['communityId', 'id'])
@ForeignKey('AreaEntity', ['communityId', 'areaId'], ['communityId', 'id'])
@Index(['communityId', 'helperId', 'createdAt'])
@Index(['communityId', 'areaId', 'createdAt'])
@Index(['communityId', 'status', 'createdAt'])
@Index(['communityId', 'createdAt', 'id'])
@Index('offer_open_helper_idx', { synchronize: false })
@Index('offer_meaning_version_idx', { synchronize: false })
@Check('offer_status_check', `status in ('draft', 'review', 'open', 'paused', 'withdrawn')`)
@Check('offer_reach_check', `reach in ('street', 'area', 'town', 'region')`)
@Check('offer_max_active_check', `max_active between 1 and 20`)
export class OfferEntity extends CommunityRow {
  @Column('uuid')
  helperId!: string;

  @Column('text')
  title!: string;

  @Column('text')
  text!: string;

  @Column('text')
  status!: OfferStatus;

  /** What a coordinator wrote to its helper. */
  @EncryptedColumn('offer.desk_note', { nullable: true })
  deskNote!: string | null;

  @Column('text')
  pc4!: string;

  @Column('uuid')
  areaId!: string;

  @Column('text')
  reach!: Reach;

  @Column('integer')
  maxActive!: number;

  /** Matches of this offer that are alive; kept by the matches module in the same transaction. */
  @Column('integer')
  active!: number;

  @Column('date', { nullable: true })
  pausedUntil!: LocalDate | null;

  /** It comes out paused when a coordinator approves it. */
  @Column('boolean', { default: false })
  rests!: boolean;

  /** What its words and what was chosen mean together: as matching read it, which alone reads this. */
  @Column('jsonb', { default: [] })
  concepts!: readonly UnderstoodActivity[];

  /** What its words state beside that, for matching. Null: nothing. */
  @Column('jsonb', { nullable: true })
  stated!: object | null;

  /** When its helper can, as `writeTimes` writes it: the same as its slots, to be read by the thousand. Null: by an older Omzien. */
  @Column('text', { nullable: true })
  times!: string | null;

  /** By which words and kinds of help it was understood; empty: by an older Omzien. */
  @Column('text', { default: '' })
  meaningVersion!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;
}

@Entity('offer_slot')
@ForeignKey('OfferEntity', ['communityId', 'offerId'], ['communityId', 'id'], { onDelete: 'CASCADE' })
@Index(['communityId', 'offerId'])
@Check('offer_slot_day_check', `(date is null) <> (weekday is null)`)
export class OfferSlotEntity extends CommunityRow {
  @Column('uuid')
  offerId!: string;

  @Column('date', { nullable: true })
  date!: LocalDate | null;

  @Column('text', { nullable: true })
  weekday!: Weekday | null;

  @Column('text')
  from!: string;

  @Column('text')
  to!: string;
}

/** An activity of an offer. Reach and postcode stand here too, so that retrieval is one look-up in one index. */
@Entity('offer_activity')
@ForeignKey('OfferEntity', ['communityId', 'offerId'], ['communityId', 'id'], { onDelete: 'CASCADE' })
@Index(['communityId', 'offerId', 'activity'], { unique: true })
@Index(['communityId', 'activity', 'reach', 'pc4', 'offerId'])
export class OfferActivityEntity extends CommunityRow {
  @Column('uuid')
  offerId!: string;

  @Column('text')
  activity!: string;

  @Column('text')
  reach!: Reach;

  @Column('text')
  pc4!: string;
}
