import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { CommunityRow } from '../../platform/database/community-row.js';
import { EncryptedColumn } from '../../platform/encryption/encrypted-column.js';
import type { MatchStatus, Outcome } from './match.js';

/** Both said yes. `place` counts the helpers of a request: no two living matches can have the same one. */
@Entity('match')
@ForeignKey('RequestEntity', ['communityId', 'requestId'], ['communityId', 'id'])
@ForeignKey('ResponseEntity', ['communityId', 'responseId'], ['communityId', 'id'])
@ForeignKey('OfferEntity', ['communityId', 'offerId'], ['communityId', 'id'])
@ForeignKey('MemberEntity', ['communityId', 'requesterId'], ['communityId', 'id'])
@ForeignKey('MemberEntity', ['communityId', 'helperId'], ['communityId', 'id'])
@Index(['communityId', 'responseId'], { unique: true })
@Index('match_place_idx', { synchronize: false })
@Index(['communityId', 'requestId'])
@Index(['communityId', 'createdAt', 'status', 'requestId'])
@Index(['communityId', 'requesterId', 'createdAt'])
@Index(['communityId', 'helperId', 'createdAt'])
@Index(['communityId', 'offerId'])
@Check('match_status_check', `status in ('introduced', 'agreed', 'done', 'fell-through', 'ended')`)
export class MatchEntity extends CommunityRow {
  @Column('uuid')
  requestId!: string;

  @Column('uuid')
  responseId!: string;

  @Column('uuid', { nullable: true })
  offerId!: string | null;

  @Column('uuid')
  requesterId!: string;

  @Column('uuid')
  helperId!: string;

  @Column('integer')
  place!: number;

  @Column('text')
  status!: MatchStatus;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;
}

/** How one member says it went. The first answer moves the match; each is kept. */
@Entity('match_outcome')
@ForeignKey('MatchEntity', ['communityId', 'matchId'], ['communityId', 'id'])
@ForeignKey('MemberEntity', ['communityId', 'memberId'], ['communityId', 'id'])
@Index(['communityId', 'matchId', 'memberId'], { unique: true })
@Index(['communityId', 'memberId'])
@Check('match_outcome_outcome_check', `outcome in ('went-well', 'did-not-happen', 'wrong')`)
export class MatchOutcomeEntity extends CommunityRow {
  @Column('uuid')
  matchId!: string;

  @Column('uuid')
  memberId!: string;

  @Column('text')
  outcome!: Outcome;

  @EncryptedColumn('match_outcome.note', { nullable: true })
  note!: string | null;

  @Column('timestamptz')
  createdAt!: Date;
}
