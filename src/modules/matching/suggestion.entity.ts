import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import type { Features, Reason } from '#matching/types.js';
import { CommunityRow } from '../../platform/database/community-row.js';
import { EncryptedColumn } from '../../platform/encryption/encrypted-column.js';
import type { SuggestionStatus } from './suggestion.js';
import type { Answer, ResponseStatus } from './response.js';

/** The engine says: this offer fits this request. One helper is suggested once for a request, with the offer that fits best. */
@Entity('suggestion')
@ForeignKey('RequestEntity', ['communityId', 'requestId'], ['communityId', 'id'])
@ForeignKey('OfferEntity', ['communityId', 'offerId'], ['communityId', 'id'])
@ForeignKey('MemberEntity', ['communityId', 'helperId'], ['communityId', 'id'])
@Index(['communityId', 'requestId', 'helperId'], { unique: true })
@Index(['communityId', 'helperId', 'askedAt'])
@Index(['communityId', 'offerId'])
@Index('suggestion_asked_idx', { synchronize: false })
@Check('suggestion_status_check', `status in ('proposed', 'asked', 'answered', 'lapsed', 'cancelled')`)
export class SuggestionEntity extends CommunityRow {
  @Column('uuid')
  requestId!: string;

  @Column('uuid')
  offerId!: string;

  @Column('uuid')
  helperId!: string;

  @Column('text')
  status!: SuggestionStatus;

  @Column('double precision')
  probability!: number;

  @Column('jsonb')
  features!: Features;

  @Column('jsonb')
  contributions!: Features;

  @Column('jsonb')
  reasons!: Reason[];

  @Column('text')
  modelVersion!: string;

  @Column('integer', { nullable: true })
  wave!: number | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  askedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;
}

/** One round of asking. Planned as a timer; its row is what makes a second run of that timer do nothing. */
@Entity('wave')
@ForeignKey('RequestEntity', ['communityId', 'requestId'], ['communityId', 'id'])
@Index(['communityId', 'requestId', 'number'], { unique: true })
export class WaveEntity extends CommunityRow {
  @Column('uuid')
  requestId!: string;

  @Column('integer')
  number!: number;

  @Column('timestamptz')
  dueAt!: Date;

  @Column('timestamptz', { nullable: true })
  startedAt!: Date | null;

  @Column('integer')
  asked!: number;

  /** The request was renewed since. */
  @Column('boolean', { default: false })
  beforeRenewal!: boolean;

  /** In this round nobody could be asked, and whoever waits was told; nobody said yes since. */
  @Column('boolean', { default: false })
  told!: boolean;
}

/**
 * What is counted of a helper over all that they were asked; its id is the member's. It repeats what the suggestions say, in the
 * transaction in which they say it.
 */
@Entity('helper_record')
@ForeignKey('MemberEntity', ['communityId', 'id'], ['communityId', 'id'])
export class HelperRecordEntity extends CommunityRow {
  @Column('integer')
  asked!: number;

  @Column('integer')
  answered!: number;

  /** When they were asked in the last 30 days, as seen when they were asked last. */
  @Column('timestamptz', { array: true })
  askedLately!: Date[];

  @Column('timestamptz')
  lastAskedAt!: Date;
}

/** A helper's answer to a request. */
@Entity('response')
@ForeignKey('RequestEntity', ['communityId', 'requestId'], ['communityId', 'id'])
@ForeignKey('SuggestionEntity', ['communityId', 'suggestionId'], ['communityId', 'id'])
@ForeignKey('OfferEntity', ['communityId', 'offerId'], ['communityId', 'id'])
@ForeignKey('MemberEntity', ['communityId', 'helperId'], ['communityId', 'id'])
@Index('response_one_alive_idx', { synchronize: false })
@Index('response_went_well_idx', { synchronize: false })
@Index(['communityId', 'requestId', 'createdAt'])
@Index(['communityId', 'helperId', 'createdAt'])
@Index(['communityId', 'suggestionId'])
@Index(['communityId', 'offerId'])
@Check('response_answer_check', `answer in ('yes', 'not-now', 'never')`)
@Check('response_status_check', `status in ('given', 'chosen', 'reserve', 'thanked', 'withdrawn')`)
export class ResponseEntity extends CommunityRow {
  @Column('uuid')
  requestId!: string;

  @Column('uuid')
  helperId!: string;

  @Column('uuid', { nullable: true })
  suggestionId!: string | null;

  @Column('uuid', { nullable: true })
  offerId!: string | null;

  @Column('text')
  answer!: Answer;

  @Column('text')
  status!: ResponseStatus;

  /** Whom it helps, and with what: so that "did this before" can be known later. */
  @Column('uuid')
  requesterId!: string;

  @Column('text', { nullable: true })
  activity!: string | null;

  /** Set when a match that came of it is finished. */
  @Column('boolean', { nullable: true })
  wentWell!: boolean | null;

  @EncryptedColumn('response.message', { nullable: true })
  message!: string | null;

  @Column('timestamptz')
  createdAt!: Date;
}

/** "Never this": this member is not asked for this activity again, until they offer it anew. */
@Entity('refusal')
@ForeignKey('MemberEntity', ['communityId', 'memberId'], ['communityId', 'id'])
@Index(['communityId', 'memberId', 'activity'], { unique: true })
export class RefusalEntity extends CommunityRow {
  @Column('uuid')
  memberId!: string;

  @Column('text')
  activity!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
