import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { Problem } from '#kernel/errors.js';
import { isId } from '#kernel/ids.js';
import { localParts } from '#kernel/local-time.js';
import { requireMember } from '../../platform/auth/access.js';
import type { Actor, Viewer } from '../../platform/auth/viewer.js';
import { Audit } from '../../platform/audit/audit.js';
import { AppClock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CommunitiesService } from '../communities/communities.service.js';
import { MemberEntity } from './member.entity.js';
import { MembersService } from './members.service.js';
import { actsBetween, recorded, type Recording, type SeenVog, type Trust, type TrustChanges } from './trust.js';
import './users.events.js';

/** Whom coordinators know, and of whom they saw a certificate of conduct: requests may ask for either. */
@Injectable()
export class TrustService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly members: MembersService,
    private readonly communities: CommunitiesService,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: AppClock,
  ) {}

  /** Of anyone, for a coordinator. @throws Problem `trust.not-found`. */
  of(viewer: Viewer, memberId: string): Promise<Trust> {
    const actor = requireMember(viewer, 'trust.read');
    return this.work.run(actor, () => this.read(memberId));
  }

  /** Of a member, for that member; nothing for others. */
  async ownFor(viewer: Viewer, memberId: string): Promise<Trust | null> {
    const { communityId } = viewer;
    if (communityId === null || viewer.memberId !== memberId) return null;
    return this.work.run({ communityId, memberId }, () => this.find(memberId));
  }

  /**
   * Records what a coordinator knows or saw, or takes it back; again is no change. Nobody does so of themself.
   * @throws Problem `trust.own`, `trust.not-found`, `trust.vog-both`, `trust.vog-future` or `trust.vog-too-old`.
   */
  record(viewer: Viewer, memberId: string, changes: TrustChanges): Promise<Trust> {
    const actor = requireMember(viewer, 'trust.record');
    if (memberId === actor.memberId) throw new Problem('trust.own');
    return this.work.run(actor, async () => {
      if (isId(memberId)) await this.members.lock([memberId]);
      const before = await this.read(memberId);
      const after = recorded(before, changes, await this.recording(actor));
      const acts = actsBetween(before, after);
      if (acts.length === 0) return before;
      await this.keep(after);
      for (const act of acts) await this.audit.record({ ...act, subjectType: 'member', subjectId: memberId });
      await this.outbox.announce({ type: 'member.trust-changed', memberId });
      return after;
    });
  }

  private async recording({ memberId: byId }: Actor): Promise<Recording> {
    const { timeZone } = await this.communities.current();
    return { byId, today: localParts(this.clock.now(), timeZone).date };
  }

  private async read(memberId: string): Promise<Trust> {
    const trust = await this.find(memberId);
    if (trust === null) throw new Problem('trust.not-found');
    return trust;
  }

  private async find(memberId: string): Promise<Trust | null> {
    const { communityId, db } = this.work;
    const row = isId(memberId) ? await db.findOneBy(MemberEntity, { communityId, id: memberId, status: Not('left') }) : null;
    return row && { memberId, knownToCoordinator: row.knownToCoordinator, vog: vogOf(row) };
  }

  private async keep({ memberId: id, knownToCoordinator, vog }: Trust): Promise<void> {
    const { communityId, db } = this.work;
    const { renewBy = null, seenOn = null, seenById = null } = vog ?? {};
    const seen = { vogUntil: renewBy, vogSeenOn: seenOn, vogSeenById: seenById };
    await db.update(MemberEntity, { communityId, id }, { knownToCoordinator, ...seen });
  }
}

function vogOf({ vogUntil: renewBy, vogSeenOn: seenOn, vogSeenById: seenById }: MemberEntity): SeenVog | null {
  return renewBy !== null && seenOn !== null && seenById !== null ? { seenOn, seenById, renewBy } : null;
}
