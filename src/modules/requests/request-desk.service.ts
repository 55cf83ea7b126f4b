import { Injectable } from '@nestjs/common';
import { requireMember } from '../../platform/auth/access.js';
import type { Viewer } from '../../platform/auth/viewer.js';
import { Audit } from '../../platform/audit/audit.js';
import { AppClock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/work.js';
import type { Page, RankedPage } from '../../platform/graphql/connection.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CommunitiesService } from '../communities/communities.service.js';
import { requiredText } from '../communities/texts.js';
import type { DeskPlace, DeskView } from './desk.js';
import { DeskRepository } from './desk.repository.js';
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

const steps = { approve: 'approved', sendBack: 'sent-back', reject: 'rejected', close: 'closed' } as const;

/** A request in a queue, and the number by which it has its place there. */
export type DeskRow = SeenRequest & { readonly key: number };

/** The coordinator's desk: what waits for a person. */
@Injectable()
export class RequestDeskService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly flow: RequestFlowService,
    private readonly requests: RequestsService,
    private readonly repository: RequestsRepository,
    private readonly desk: DeskRepository,
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

  /** One queue, in the order that was asked for. */
  async list(viewer: Viewer, view: DeskView, page: RankedPage): Promise<Page<DeskRow>> {
    const actor = requireMember(viewer, 'desk.read');
    return this.work.run(actor, async () => {
      const areas = view.sort === 'area' ? await this.communities.areas(viewer) : [];
      const areaIds = areas.map((area) => area.id);
      const found = await this.desk.page(view, areaIds, page);
      const ranked = found.slice(0, page.limit);
      const requests = await this.repository.byIds(ranked.map((one) => one.id));
      const seen = new Map((await this.requests.seenMany(requests, actor)).map((one) => [one.id, one]));
      const items = ranked.flatMap(({ id, key }) => {
        const request = seen.get(id);
        return request ? [{ ...request, key }] : [];
      });
      return { items, hasNextPage: found.length > page.limit };
    });
  }

  count(viewer: Viewer, view: DeskView): Promise<number> {
    const actor = requireMember(viewer, 'desk.read');
    return this.work.run(actor, () => this.desk.count(view));
  }

  /** How many stand in each queue. */
  counts(viewer: Viewer): Promise<Readonly<Record<DeskPlace, number>>> {
    const actor = requireMember(viewer, 'desk.read');
    return this.work.run(actor, () => this.desk.counts());
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
      await this.flow.noted(id, steps[judgement], { byId: actor.memberId });
      await this.audit.record({ action: done[judgement], subjectType: 'request', subjectId: id, reason: note });
      await this.outbox.announce({ type: done[judgement], requestId: id });
      if (judgement === 'approve') await this.flow.openedAnew(after);
      if (judgement === 'sendBack') await this.flow.setTimer(after);
      return this.requests.seen(after, actor);
    });
  }
}
