import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { CommunityRow } from '../../platform/database/community-row.js';
import { EncryptedColumn } from '../../platform/encryption/encrypted-column.js';
import type { ScreenLanguage } from '../communities/safety.js';
import type { MemberStatus, Role } from './member.js';

/** Someone's presence in one community. Without an account: a person whom others enter things for. */
@Entity('member')
@ForeignKey('CommunityEntity', ['communityId'], ['id'], { name: 'member_community_fk' })
@ForeignKey('AccountEntity', ['accountId'], ['id'])
@ForeignKey('AreaEntity', ['communityId', 'areaId'], ['communityId', 'id'])
@ForeignKey('MemberEntity', ['communityId', 'vogSeenById'], ['communityId', 'id'])
@Index(['communityId', 'accountId'], { unique: true })
@Index('member_account_id_fk_idx', ['accountId'])
@Index(['communityId', 'areaId'])
@Index(['communityId', 'vogSeenById'])
@Index(['communityId', 'joinedAt', 'status'])
@Check('member_screen_language_check', `screen_language in ('nl-simple', 'nl', 'en')`)
@Check('member_status_check', `status in ('invited', 'waiting', 'active', 'suspended', 'left')`)
export class MemberEntity extends CommunityRow {
  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column('text')
  displayName!: string;

  @Column('text')
  pc4!: string;

  @Column('uuid', { nullable: true })
  areaId!: string | null;

  @Column('integer')
  birthYear!: number;

  @Column('text', { array: true })
  languages!: string[];

  @Column('text')
  status!: MemberStatus;

  /** A coordinator knows this person. */
  @Column('boolean')
  knownToCoordinator!: boolean;

  /** A certificate of conduct was seen, and counts until this day. Never a copy, never a refusal. */
  @Column('date', { nullable: true })
  vogUntil!: string | null;

  /** On which day a coordinator saw it, and who. */
  @Column('date', { nullable: true })
  vogSeenOn!: string | null;

  @Column('uuid', { nullable: true })
  vogSeenById!: string | null;

  /** No mail, letter or call unless agreed. */
  @Column('boolean')
  contactInAppOnly!: boolean;

  @Column('timestamptz')
  joinedAt!: Date;

  /** In which they read screens and mail; null: it was never chosen. */
  @Column('text', { nullable: true })
  screenLanguage!: ScreenLanguage | null;
}

@Entity('member_role')
@ForeignKey('MemberEntity', ['communityId', 'memberId'], ['communityId', 'id'])
@Index(['communityId', 'memberId', 'role'], { unique: true })
@Index(['communityId', 'role'])
@Check(
  'member_role_role_check',
  `role in ('resident', 'ambassador', 'referrer', 'coordinator', 'confidant', 'administrator', 'council')`,
)
export class MemberRoleEntity extends CommunityRow {
  @Column('uuid')
  memberId!: string;

  @Column('text')
  role!: Role;
}

/** How a member can be reached. The database shows it to that member and to whom they gave it, to nobody else. */
@Entity('contact')
@ForeignKey('MemberEntity', ['communityId', 'memberId'], ['communityId', 'id'])
@Index(['communityId', 'memberId'], { unique: true })
export class ContactEntity extends CommunityRow {
  @Column('uuid')
  memberId!: string;

  @EncryptedColumn('contact.email', { nullable: true })
  email!: string | null;

  @EncryptedColumn('contact.phone', { nullable: true })
  phone!: string | null;
}

/** A member gave their contact details to another, within a match. */
@Entity('contact_share')
@ForeignKey('MemberEntity', ['communityId', 'giverId'], ['communityId', 'id'])
@ForeignKey('MemberEntity', ['communityId', 'receiverId'], ['communityId', 'id'])
@ForeignKey('MatchEntity', ['communityId', 'matchId'], ['communityId', 'id'])
@Index(['communityId', 'matchId', 'giverId'], { unique: true })
@Index(['communityId', 'giverId', 'receiverId'])
@Index(['communityId', 'receiverId'])
export class ContactShareEntity extends CommunityRow {
  @Column('uuid')
  matchId!: string;

  @Column('uuid')
  giverId!: string;

  @Column('uuid')
  receiverId!: string;

  @Column('timestamptz')
  sharedAt!: Date;
}

/** These two are never brought together. */
@Entity('block')
@ForeignKey('MemberEntity', ['communityId', 'memberId'], ['communityId', 'id'])
@ForeignKey('MemberEntity', ['communityId', 'blockedId'], ['communityId', 'id'])
@Index(['communityId', 'memberId', 'blockedId'], { unique: true })
@Index(['communityId', 'blockedId'])
export class BlockEntity extends CommunityRow {
  @Column('uuid')
  memberId!: string;

  @Column('uuid')
  blockedId!: string;
}
