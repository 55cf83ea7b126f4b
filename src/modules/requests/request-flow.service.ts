import { Injectable } from '@nestjs/common';
import { later } from '#kernel/clock.js';
import { Problem } from '#kernel/errors.js';
import { isId } from '#kernel/ids.js';
import { AppClock } from '../../platform/clock/clock.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CommunitiesService } from '../communities/communities.service.js';
import type { DeskPlace } from './desk.js';
import { readingOf } from './opening.js';
import { overAt, requestFlow, type Concern, type Request } from './request.js';
import type { RequestStep, RequestStepCode } from './request-step.js';
import { RequestsRepository } from './requests.repository.js';
import { StepsRepository } from './steps.repository.js';
import './requests.events.js';

/**
 * What other modules do to a request, inside their own unit of work. Whether the person behind it may is theirs to check;
 * whether the step is possible is checked here.
 */
@Injectable()
export class RequestFlowService {
  constructor(
    private readonly repository: RequestsRepository,
    private readonly steps: StepsRepository,
    private readonly outbox: Outbox,
    private readonly clock: AppClock,
    private readonly communities: CommunitiesService,
  ) {}

  find(id: string): Promise<Request | null> {
    return isId(id) ? this.repository.byId(id) : Promise.resolve(null);
  }

  byIds(ids: readonly string[]): Promise<Request[]> {
    return this.repository.byIds(ids);
  }

  /** Takes a request for this transaction. @throws Problem `request.not-found`. */
  async lock(id: string): Promise<Request> {
    const [request] = isId(id) ? await this.repository.lock([id]) : [];
    if (!request) throw new Problem('request.not-found');
    return request;
  }

  /** Takes several for this transaction, before anything that hangs on them is changed. */
  lockAll(ids: readonly string[]): Promise<Request[]> {
    return this.repository.lock(ids);
  }

  /**
   * A coordinator looked: neighbours may be asked, also who was before it was changed, until the last day on which help makes sense.
   * Who said yes before has to know.
   */
  async openedAnew(request: Request): Promise<void> {
    await this.outbox.announce({ type: 'request.renewed', requestId: request.id });
    await this.changed(request);
    await this.setTimer(request);
  }

  /** It reads otherwise than before: who knows it has to know, so much later. */
  async changed(request: Request, millis = 0): Promise<void> {
    const changedAt = request.updatedAt;
    const event = { requestId: request.id, changedAt: changedAt.toISOString(), reading: readingOf(request) };
    await this.outbox.announce({ type: 'request.changed', ...event }, { at: later(changedAt, millis) });
  }

  /** On the last day on which help makes sense, it is looked at whether it is still open. */
  async setTimer(request: Request): Promise<void> {
    const { timeZone } = await this.communities.current();
    await this.outbox.announce({ type: 'request.expiry-due', requestId: request.id }, { at: overAt(request, timeZone) });
  }

  /** As many helpers were chosen as are needed. */
  async fill(request: Request): Promise<void> {
    await this.step(request, 'fill', 'filled');
    await this.outbox.announce({ type: 'request.filled', requestId: request.id });
  }

  async reopen(request: Request): Promise<void> {
    await this.step(request, 'reopen', 'reopened');
    await this.outbox.announce({ type: 'request.reopened', requestId: request.id });
    // Its timer may have gone by while it was matched.
    await this.expireWhenDue({ ...request, status: 'open', updatedAt: this.clock.now() });
  }

  async finish(request: Request): Promise<void> {
    await this.step(request, 'finish', 'finished');
    await this.outbox.announce({ type: 'request.finished', requestId: request.id });
  }

  /**
   * Ends a request whose last day is past, open or still at the desk (after a week there at least); was it given more time, the timer
   * is set again. One that was sent back stays with its writer, but nobody waits for it any longer.
   */
  async expireWhenDue(request: Request): Promise<void> {
    if (!['open', 'review', 'draft'].includes(request.status)) return;
    const { timeZone } = await this.communities.current();
    if (overAt(request, timeZone) > this.clock.now()) {
      await this.setTimer(request);
      return;
    }
    if (request.status === 'draft') {
      await this.outbox.announce({ type: 'request.abandoned', requestId: request.id });
      return;
    }
    // What nobody judged yet is judged first when it is opened anew.
    await this.step(request, 'expire', 'expired', request.status === 'review' ? request.statusReason : null);
    await this.outbox.announce({ type: 'request.expired', requestId: request.id });
  }

  /** While it is open: nobody was found for it, or someone said yes, or (null) helpers are being asked. */
  async onDesk({ id }: Request, desk: DeskPlace | null): Promise<void> {
    if (await this.repository.setDesk(id, desk, this.clock.now()))
      await this.outbox.announce({ type: 'request.moved', requestId: id });
  }

  /** For those concerned to read: what was done about it. */
  noted(requestId: string, code: RequestStepCode, more: Partial<Pick<RequestStep, 'count' | 'byId'>> = {}): Promise<void> {
    return this.steps.add(requestId, code, more);
  }

  /** From now on this is also these members' business. */
  concern(requestId: string, memberIds: readonly string[], concern: Concern): Promise<void> {
    return this.repository.addConcern(requestId, memberIds, concern);
  }

  /** What the request was understood to mean. */
  understood(requestId: string, activities: readonly { activity: string; weight: number }[]): Promise<void> {
    return this.repository.replaceActivities(requestId, activities);
  }

  /** Open requests for these activities around here, the newest first. */
  async openFor(activities: readonly string[], postcodes: readonly string[], limit: number): Promise<Request[]> {
    return this.repository.byIds(await this.repository.openIdsFor(activities, postcodes, limit));
  }

  /** The same of which nobody knows which kind of help they ask. */
  async openOfUnknown(postcodes: readonly string[], limit: number): Promise<Request[]> {
    return this.repository.byIds(await this.repository.openIdsOfUnknown(postcodes, limit));
  }

  /** How many were asked since then. */
  countPostedSince(since: Date): Promise<number> {
    return this.repository.countPostedSince(since);
  }

  private async step(
    request: Request,
    step: Parameters<typeof requestFlow.next>[1],
    done: RequestStepCode,
    statusReason: string | null = null,
  ): Promise<void> {
    const status = requestFlow.next(request.status, step);
    await this.repository.setStatus({ ...request, status, statusReason }, this.clock.now());
    await this.steps.add(request.id, done);
  }
}
