import { Injectable } from '@nestjs/common';
import { requireMember } from '../../platform/auth/access.js';
import type { Viewer } from '../../platform/auth/viewer.js';
import { Audit } from '../../platform/audit/audit.js';
import { AppClock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CommunitiesService } from '../communities/communities.service.js';
import { requiredText } from '../communities/texts.js';
import { judged, type Judgement } from './judgement.js';
import { RequestFlowService } from './request-flow.service.js';
import { RequestsRepository } from './requests.repository.js';
import { RequestsService } from './requests.service.js';
import type { SeenRequest } from './seen-request.js';
import './requests.events.js';

const MOST_NOTE = 1_000;
const done = {
  approve: 'request.approved',
  sendBack: 'request.sent-back',
  reject: 'request.rejected',
  close: 'request.closed',
} as const;

/** The coordinator's desk: what waits for a person. */
@Injectable()
export class RequestDeskService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly flow: RequestFlowService,
    private readonly requests: RequestsService,
    private readonly repository: RequestsRepository,
    private readonly communities: CommunitiesService,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: AppClock,
  ) {}

  /**
   * Lets a request that waits go on, as if it had opened at once. It is held meanwhile: of two coordinators the second is told.
   * @throws Problem `request.not-waiting`, `request.own-judgement`, `request.day-passed`.
   */
  approve(viewer: Viewer, id: string): Promise<SeenRequest> {
    return this.judge(viewer, id, 'approve', null);
  }

  /** Gives it back to its writer, who reads why, changes it and posts it again. */
  sendBack(viewer: Viewer, id: string, reason: string): Promise<SeenRequest> {
    return this.judge(viewer, id, 'sendBack', reason);
  }

  reject(viewer: Viewer, id: string, reason: string): Promise<SeenRequest> {
    return this.judge(viewer, id, 'reject', reason);
  }

  /** Ends a request that is open: who was asked, who said yes and who was chosen hear it. */
  close(viewer: Viewer, id: string, reason: string): Promise<SeenRequest> {
    return this.judge(viewer, id, 'close', reason);
  }

  private async judge(viewer: Viewer, id: string, judgement: Judgement, reason: string | null): Promise<SeenRequest> {
    const actor = requireMember(viewer, 'request.judge');
    const note = reason === null ? null : requiredText(reason, 'reason', MOST_NOTE);
    return this.work.run(actor, async () => {
      const { timeZone } = await this.communities.current();
      const now = this.clock.now();
      const request = await this.flow.lock(id);
      const after = judged(request, judgement, { memberId: actor.memberId, timeZone, now, note });
      await this.repository.setStatus(after, now);
      await this.audit.record({ action: done[judgement], subjectType: 'request', subjectId: id, reason: note });
      await this.outbox.announce({ type: done[judgement], requestId: id });
      if (judgement === 'approve') await this.flow.opened(after);
      return this.requests.seen(after, actor);
    });
  }
}
