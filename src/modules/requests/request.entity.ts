import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import type { LocalDate, Weekday } from '#kernel/local-time.js';
import { CommunityRow } from '../../platform/database/community-row.js';
import { EncryptedColumn } from '../../platform/encryption/encrypted-column.js';
import type { DeskPlace } from './desk.js';
import type { RequestStepCode } from './request-step.js';
import type { Concern, ConsentHow, RequestStatus, Visibility, WhenKind } from './request.js';

/** What someone asks. */
@Entity('request')
@ForeignKey('MemberEntity', ['communityId', 'requesterId'], ['communityId', 'id'])
@ForeignKey('AreaEntity', ['communityId', 'areaId'], ['communityId', 'id'])
@Index(['communityId', 'requesterId', 'createdAt'])
@Index(['communityId', 'areaId', 'createdAt'])
@Index(['communityId', 'status', 'createdAt'])
@Index(['communityId', 'createdAt', 'id'])
@Index('request_desk_idx', { synchronize: false })
@Index(['communityId', 'neededBy', 'id'])
@Index(['communityId', 'reference'])
@Check('request_desk_check', `desk in ('waiting', 'unanswered', 'in-progress')`)
@Check('request_status_check', `status in ('draft', 'review', 'open', 'matched', 'done', 'withdrawn', 'expired', 'rejected')`)
@Check('request_visibility_check', `visibility in ('public', 'suitable-helpers', 'coordinator-only')`)
@Check('request_chosen_visibility_check', `chosen_visibility in ('public', 'suitable-helpers', 'coordinator-only')`)
@Check('request_when_kind_check', `when_kind in ('asap', 'on-dates', 'recurring')`)
@Check('request_helpers_needed_check', `helpers_needed between 1 and 50`)
export class RequestEntity extends CommunityRow {
  @Column('uuid')
  requesterId!: string;

  @Column('text')
  title!: string;

  @Column('text')
  text!: string;

  /** What others read: without contact data, dates of absence, health. */
  @Column('text')
  publicTitle!: string;

  @Column('text')
  publicText!: string;

  @Column('text')
  status!: RequestStatus;

  @Column('text', { nullable: true })
  statusReason!: string | null;

  /** What a coordinator wrote to the requester. */
  @EncryptedColumn('request.desk_note', { nullable: true })
  deskNote!: string | null;

  @Column('text', { nullable: true })
  activityId!: string | null;

  @Column('text')
  pc4!: string;

  @Column('uuid')
  areaId!: string;

  @Column('integer')
  helpersNeeded!: number;

  @Column('text')
  whenKind!: WhenKind;

  @Column('date', { nullable: true })
  whenUntil!: LocalDate | null;

  @Column('text', { array: true })
  languages!: string[];

  @Column('boolean')
  knownToCoordinator!: boolean;

  @Column('boolean')
  vogRequired!: boolean;

  @Column('text')
  visibility!: Visibility;

  /** What its writer chose; null where nobody kept that. */
  @Column('text', { nullable: true })
  chosenVisibility!: Visibility | null;

  /** Null: for the requester. */
  @EncryptedColumn('request.for_name', { nullable: true })
  forName!: string | null;

  @EncryptedColumn('request.for_relation', { nullable: true })
  forRelation!: string | null;

  @EncryptedColumn('request.consent_by', { nullable: true })
  consentBy!: string | null;

  @Column('text', { nullable: true })
  consentHow!: ConsentHow | null;

  @Column('timestamptz', { nullable: true })
  consentAt!: Date | null;

  @Column('boolean')
  forSelf!: boolean;

  /** Why a coordinator looks at it, if one does, and since when. */
  @Column('text', { nullable: true })
  desk!: DeskPlace | null;

  @Column('timestamptz', { nullable: true })
  deskSince!: Date | null;

  /** The last day on which help makes sense; far away when there is none. */
  @Column('date', { default: '9999-12-31' })
  neededBy!: LocalDate;

  /** To find it by; an older version of the program leaves it out. */
  @Column('text', { nullable: true })
  reference!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;
}

@Entity('request_slot')
@ForeignKey('RequestEntity', ['communityId', 'requestId'], ['communityId', 'id'], { onDelete: 'CASCADE' })
@Index(['communityId', 'requestId'])
@Check('request_slot_day_check', `(date is null) <> (weekday is null)`)
export class RequestSlotEntity extends CommunityRow {
  @Column('uuid')
  requestId!: string;

  @Column('date', { nullable: true })
  date!: LocalDate | null;

  @Column('text', { nullable: true })
  weekday!: Weekday | null;

  @Column('text')
  from!: string;

  @Column('text')
  to!: string;
}

/** Why this request is someone's business besides the requester's: what they may read follows from it. */
@Entity('request_concern')
@ForeignKey('RequestEntity', ['communityId', 'requestId'], ['communityId', 'id'])
@ForeignKey('MemberEntity', ['communityId', 'memberId'], ['communityId', 'id'])
@Index(['communityId', 'requestId', 'memberId', 'concern'], { unique: true })
@Index(['communityId', 'memberId'])
@Check('request_concern_concern_check', `concern in ('asked', 'responded', 'matched')`)
export class RequestConcernEntity extends CommunityRow {
  @Column('uuid')
  requestId!: string;

  @Column('uuid')
  memberId!: string;

  @Column('text')
  concern!: Concern;
}

/** What was done about a request. The database lets it be added and read, never changed. */
@Entity('request_step')
@ForeignKey('RequestEntity', ['communityId', 'requestId'], ['communityId', 'id'])
@ForeignKey('MemberEntity', ['communityId', 'byId'], ['communityId', 'id'])
@Index(['communityId', 'requestId', 'createdAt', 'id'])
@Index(['communityId', 'byId'])
export class RequestStepEntity extends CommunityRow {
  @Column('uuid')
  requestId!: string;

  @Column('text')
  code!: RequestStepCode;

  @Column('integer', { nullable: true })
  count!: number | null;

  /** The coordinator who did it. */
  @Column('uuid', { nullable: true })
  byId!: string | null;

  @Column('timestamptz')
  createdAt!: Date;
}

/** What a text was understood to mean. */
@Entity('request_activity')
@ForeignKey('RequestEntity', ['communityId', 'requestId'], ['communityId', 'id'])
@Index(['communityId', 'requestId', 'activity'], { unique: true })
@Index(['communityId', 'activity'])
export class RequestActivityEntity extends CommunityRow {
  @Column('uuid')
  requestId!: string;

  @Column('text')
  activity!: string;

  @Column('double precision')
  weight!: number;
}
