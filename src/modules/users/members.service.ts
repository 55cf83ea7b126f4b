import { Injectable } from '@nestjs/common';
import { In, MoreThanOrEqual, Not } from 'typeorm';
import { Problem } from '#kernel/errors.js';
import { newId } from '#kernel/ids.js';
import { require, requireMember } from '../../platform/auth/access.js';
import type { Viewer } from '../../platform/auth/viewer.js';
import { AppClock } from '../../platform/clock/clock.js';
import { findRows } from '../../platform/database/rows.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CommunitiesService } from '../communities/communities.service.js';
import { languageCodes, requiredText } from '../communities/texts.js';
import { ContactEntity, ContactShareEntity, MemberEntity, MemberRoleEntity } from './member.entity.js';
import { type Contact, MINIMUM_AGE, type Member, phoneNumber, type Role } from './member.js';
import './users.events.js';

export interface JoinDraft {
  readonly displayName: string;
  readonly postcode: string;
  readonly languages: readonly string[];
  readonly birthYear: number;
  readonly acceptRules: boolean;
}

/** What someone changes of themself. */
export interface MemberChanges {
  readonly displayName?: string | null;
  readonly postcode?: string | null;
  readonly languages?: readonly string[] | null;
  readonly screenLanguage?: Member['screenLanguage'];
}

const MOST_NAME = 60;

/** A member as a seeding command makes them. */
export interface NewMember {
  readonly accountId: string | null;
  readonly displayName: string;
  readonly postcode: string;
  readonly languages: readonly string[];
  readonly birthYear: number;
  readonly roles: readonly Role[];
  readonly email: string | null;
  readonly phone: string | null;
}

/** The people of a community. */
@Injectable()
export class MembersService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly clock: AppClock,
    private readonly communities: CommunitiesService,
  ) {}

  /** Makes the viewer a member of this community. */
  async join(viewer: Viewer, draft: JoinDraft): Promise<Member> {
    require(viewer, 'community.join');
    const { communityId, accountId } = viewer;
    if (communityId === null || accountId === null) throw new Problem('auth.required');
    if (viewer.memberId !== null) throw new Problem('member.already');
    if (!draft.acceptRules) throw new Problem('member.rules', { field: 'acceptRules' });
    this.checkAge(draft.birthYear);
    const languages = languageCodes(draft.languages, 'languages', 1);
    const displayName = requiredText(draft.displayName, 'displayName', MOST_NAME);
    return this.work.run({ communityId, memberId: null }, () =>
      this.add({ ...draft, accountId, displayName, languages, roles: ['resident'], email: viewer.email, phone: null }),
    );
  }

  /** Changes what someone says of themself; what is left out stays. */
  edit(viewer: Viewer, changes: MemberChanges): Promise<Member> {
    const actor = requireMember(viewer, 'member.edit');
    return this.work.run(actor, async () => {
      const { communityId, memberId: id } = actor;
      await this.work.db.update(MemberEntity, { communityId, id }, { id, ...(await this.checked(changes)) });
      return this.self(id);
    });
  }

  /** How someone can be called; null takes it away. Shown to nobody until they share it. @throws Problem `member.phone`. */
  savePhone(viewer: Viewer, text: string | null): Promise<Member> {
    const actor = requireMember(viewer, 'member.edit');
    const given = text?.trim() ?? '';
    const phone = given === '' ? null : phoneNumber(given);
    if (given !== '' && phone === null) throw new Problem('member.phone', { field: 'phone' });
    return this.work.run(actor, async () => {
      const { communityId, memberId } = actor;
      const { db } = this.work;
      const { affected } = await db.update(ContactEntity, { communityId, memberId }, { phone });
      if (affected === 0) await db.insert(ContactEntity, { communityId, id: newId(), memberId, email: null, phone });
      return this.self(memberId);
    });
  }

  /** A member's number, for that member. */
  async phoneFor(viewer: Viewer, memberId: string): Promise<string | null> {
    const { communityId } = viewer;
    if (communityId === null || viewer.memberId !== memberId) return null;
    return this.work.run({ communityId, memberId }, async () => (await this.ownContact())?.phone ?? null);
  }

  /** The viewer's own member, just made. */
  async joined(viewer: Viewer, id: string): Promise<Member> {
    const [member] = await this.publicByIds(viewer, [id]);
    if (!member) throw new Problem('auth.not-a-member');
    return member;
  }

  /** Inside a unit of work: adds someone. Who may is decided by the caller. */
  async add(person: NewMember): Promise<Member> {
    const { communityId, db } = this.work;
    const place = await this.communities.placeOf(person.postcode);
    const id = newId();
    const { accountId, displayName, birthYear } = person;
    const member = {
      communityId,
      id,
      accountId,
      displayName,
      pc4: place.pc4,
      areaId: place.areaId,
      birthYear,
      languages: [...person.languages],
      status: 'active' as const,
      knownToCoordinator: false,
      vogUntil: null,
      contactInAppOnly: false,
      joinedAt: this.clock.now(),
      screenLanguage: null,
    };
    const inserted = await db
      .createQueryBuilder()
      .insert()
      .into(MemberEntity)
      .values(member)
      .orIgnore()
      .returning('id')
      .execute();
    if ((inserted.raw as unknown[]).length === 0) throw new Problem('member.already');
    const roles = [...new Set<Role>(['resident', ...person.roles])];
    await db.insert(
      MemberRoleEntity,
      roles.map((role) => ({ communityId, id: newId(), memberId: id, role })),
    );
    await this.outbox.announce({ type: 'member.joined', memberId: id });
    await this.keepContact(id, { email: person.email, phone: person.phone });
    return member;
  }

  /** Inside a unit of work: members by id, in no order; ids of other communities find nothing. */
  async byIds(ids: readonly string[]): Promise<Member[]> {
    if (ids.length === 0) return [];
    const { communityId, db } = this.work;
    return findRows(db, MemberEntity, 'where community_id = $1 and id = any($2)', [communityId, ids]);
  }

  /** Inside a unit of work: everyone with these letters in their name, at most a hundred; for who may see whole names. */
  async named(words: string): Promise<string[]> {
    const rows = await this.work.db.query<{ id: string }[]>(
      'select id from member where community_id = $1 and strpos(lower(display_name), lower($2)) > 0 order by id limit 100',
      [this.work.communityId, words],
    );
    return rows.map(({ id }) => id);
  }

  /** Members as the viewer may know them: that they exist is public, names are cut by who shows them. */
  publicByIds(viewer: Viewer, ids: readonly string[]): Promise<Member[]> {
    const { communityId, memberId } = viewer;
    if (communityId === null) throw new Problem('community.required');
    return this.work.run({ communityId, memberId }, () => this.byIds(ids));
  }

  /** The roles of a member, for that member. */
  rolesFor(viewer: Viewer, memberId: string): Promise<Role[]> {
    const { communityId } = viewer;
    if (communityId === null || viewer.memberId !== memberId) return Promise.resolve([]);
    return this.work.run({ communityId, memberId }, () => this.rolesOf(memberId));
  }

  /** Inside a unit of work. */
  async rolesOf(memberId: string): Promise<Role[]> {
    const { communityId, db } = this.work;
    const rows = await db.findBy(MemberRoleEntity, { communityId, memberId });
    return rows.map((row) => row.role).sort();
  }

  /** Inside a unit of work: the active members with a role. */
  async withRole(role: Role): Promise<string[]> {
    const { communityId, db } = this.work;
    const rows = await db
      .createQueryBuilder(MemberRoleEntity, 'r')
      .innerJoin(MemberEntity, 'm', 'm.communityId = r.communityId and m.id = r.memberId')
      .where(`r.communityId = :communityId and r.role = :role and m.status = 'active'`, { communityId, role })
      .orderBy('r.memberId')
      .limit(50)
      .getMany();
    return rows.map((row) => row.memberId);
  }

  /**
   * Inside a unit of work: takes these members for this transaction, in one order so that nobody waits in a circle; what
   * depends on how often someone was asked is decided under it.
   */
  async lock(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.work.db.query('select from member where community_id = $1 and id = any($2) order by id for no key update', [
      this.work.communityId,
      [...ids],
    ]);
  }

  /** Inside a unit of work: everyone whom this member is never brought together with. */
  async blockedWith(memberId: string): Promise<Set<string>> {
    const { communityId, db } = this.work;
    const rows = await db.query<{ id: string }[]>(
      `select blocked_id as id from block where community_id = $1 and member_id = $2
        union select member_id from block where community_id = $1 and blocked_id = $2`,
      [communityId, memberId],
    );
    return new Set(rows.map((row) => row.id));
  }

  /** Inside a unit of work: nothing but the app may be used to reach this member. */
  async contactInAppOnly(memberId: string): Promise<void> {
    const { communityId, db } = this.work;
    await db.update(MemberEntity, { communityId, id: memberId }, { contactInAppOnly: true });
  }

  /** Inside a unit of work of that member: how they can be reached. The database shows it to nobody else. */
  async ownContact(): Promise<Contact | null> {
    const { communityId, memberId, db } = this.work;
    if (memberId === null) return null;
    const [row] = await findRows(db, ContactEntity, 'where community_id = $1 and member_id = $2', [communityId, memberId]);
    return row ? { email: row.email, phone: row.phone } : null;
  }

  /** Inside a unit of work: the contact details that were given within these matches and that the member at work may see. */
  async sharedContacts(matchIds: readonly string[]): Promise<{ matchId: string; giverId: string; contact: Contact }[]> {
    const { communityId, db } = this.work;
    const shares = await db.findBy(ContactShareEntity, { communityId, matchId: In([...matchIds]) });
    if (shares.length === 0) return [];
    const contacts = await db.findBy(ContactEntity, { communityId, memberId: In(shares.map((share) => share.giverId)) });
    return shares.flatMap(({ matchId, giverId }) => {
      const row = contacts.find((contact) => contact.memberId === giverId);
      return row ? [{ matchId, giverId, contact: { email: row.email, phone: row.phone } }] : [];
    });
  }

  /** Inside a unit of work of the giver: lets another member see how they can be reached. Again is no change. */
  async giveContact(matchId: string, receiverId: string): Promise<boolean> {
    const { communityId, memberId, db } = this.work;
    if (memberId === null) throw new Problem('auth.required');
    const known = await db.existsBy(ContactShareEntity, { communityId, matchId, giverId: memberId });
    if (known) return false;
    const share = { communityId, id: newId(), matchId, giverId: memberId, receiverId, sharedAt: this.clock.now() };
    await db.createQueryBuilder().insert().into(ContactShareEntity).values(share).orIgnore().execute();
    return true;
  }

  /** Inside a unit of work: whether a certificate of conduct counts on this day. */
  async withValidVog(ids: readonly string[], today: string): Promise<Set<string>> {
    const { communityId, db } = this.work;
    const rows = await db.findBy(MemberEntity, { communityId, id: In([...ids]), vogUntil: MoreThanOrEqual(today) });
    return new Set(rows.map((row) => row.id));
  }

  /** Inside a unit of work: how many came since then and are still here. */
  countJoinedSince(since: Date): Promise<number> {
    const { communityId, db } = this.work;
    return db.countBy(MemberEntity, { communityId, joinedAt: MoreThanOrEqual(since), status: Not('left') });
  }

  /** Contact details are the member's own row, so they are written as that member. */
  private async keepContact(memberId: string, contact: Contact): Promise<void> {
    const { communityId, db } = this.work;
    await db.query(`select set_config('omzien.member', $1, true)`, [memberId]);
    await db.insert(ContactEntity, { communityId, id: newId(), memberId, ...contact });
    await db.query(`select set_config('omzien.member', $1, true)`, [this.work.memberId ?? '']);
  }

  private async self(id: string): Promise<Member> {
    const [member] = await this.byIds([id]);
    if (!member) throw new Problem('auth.not-a-member');
    return member;
  }

  private async checked(changes: MemberChanges): Promise<Partial<MemberEntity>> {
    const { displayName = null, postcode = null, languages = null, screenLanguage = null } = changes;
    const place = postcode === null ? null : await this.communities.placeOf(postcode);
    return {
      ...(displayName === null ? {} : { displayName: requiredText(displayName, 'displayName', MOST_NAME) }),
      ...(place && { pc4: place.pc4, areaId: place.areaId }),
      ...(languages === null ? {} : { languages: languageCodes(languages, 'languages', 1) }),
      ...(screenLanguage === null ? {} : { screenLanguage }),
    };
  }

  private checkAge(birthYear: number): void {
    const year = this.clock.now().getUTCFullYear();
    if (birthYear < year - 120 || birthYear > year) throw new Problem('member.birth-year', { field: 'birthYear' });
    if (year - birthYear < MINIMUM_AGE)
      throw new Problem('member.too-young', { field: 'birthYear', params: { least: MINIMUM_AGE } });
  }
}
