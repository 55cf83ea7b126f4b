import { Injectable } from '@nestjs/common';
import { requireMember } from '../../platform/auth/access.js';
import type { Viewer } from '../../platform/auth/viewer.js';
import { Audit } from '../../platform/audit/audit.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CommunitiesService } from './communities.service.js';
import { CommunityEntity } from './community.entity.js';
import type { Community } from './community.js';
import {
  changesOf,
  checkedLimits,
  checkWhole,
  limitsOf,
  type MatchingLimits,
  type WantedLimits,
  writtenChanges,
} from './limits.js';
import './communities.events.js';

/** What an administrator sets for their community. It counts from the next round on, in every process. */
@Injectable()
export class LimitsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly communities: CommunitiesService,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** Of one's own community, for its administrator; nothing for others. */
  seenBy(viewer: Viewer, community: Community): MatchingLimits | null {
    const its = viewer.active && viewer.communityId === community.id && viewer.roles.has('administrator');
    return its ? limitsOf(community) : null;
  }

  /** What is left out stays. @throws Problem `limits.number`, `limits.time` or `limits.both-times`. */
  set(viewer: Viewer, wanted: WantedLimits): Promise<Community> {
    const actor = requireMember(viewer, 'limits.set');
    const checked = checkedLimits(wanted);
    return this.work.run(actor, async () => {
      const { communityId: id, db } = this.work;
      await db.findOneOrFail(CommunityEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
      const before = limitsOf(await this.communities.current());
      checkWhole(before, checked);
      const changed = changesOf(before, checked);
      if (changed.length === 0) return this.communities.current();
      await db.update(CommunityEntity, { id }, Object.fromEntries(changed.map((name) => [name, checked[name]])));
      const reason = writtenChanges(before, checked);
      await this.audit.record({ action: 'limits.set', subjectType: 'community', subjectId: id, reason });
      await this.outbox.announce({ type: 'community.limits-set', communityId: id });
      return this.communities.refreshed();
    });
  }

  /** The same answer again. */
  again(viewer: Viewer): Promise<Community> {
    const actor = requireMember(viewer, 'limits.set');
    return this.work.run(actor, () => this.communities.current());
  }
}
