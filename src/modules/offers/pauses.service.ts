import { Injectable } from '@nestjs/common';
import { Problem } from '#kernel/errors.js';
import { isId } from '#kernel/ids.js';
import { instantOf, localParts, type LocalDate } from '#kernel/local-time.js';
import { requireMember } from '../../platform/auth/access.js';
import type { Actor, Viewer } from '../../platform/auth/viewer.js';
import { AppClock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CommunitiesService } from '../communities/communities.service.js';
import { atTheDesk, isPaused, longerPause, offerFlow, paused, type Offer } from './offer.js';
import { OfferFlowService } from './offer-flow.service.js';
import { OffersRepository } from './offers.repository.js';
import './offers.events.js';

/** No questions for a while: about one offer, or about all that someone has. */
@Injectable()
export class PausesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly repository: OffersRepository,
    private readonly flow: OfferFlowService,
    private readonly outbox: Outbox,
    private readonly clock: AppClock,
    private readonly communities: CommunitiesService,
  ) {}

  /** Until a day, or until resumed. @throws Problem `offer.pause-past`, `offer.not-found`. */
  pause(viewer: Viewer, id: string, until: LocalDate | null): Promise<Offer> {
    const actor = requireMember(viewer, 'offer.edit');
    return this.work.run(actor, async () => {
      const timeZone = await this.checked(until);
      const offer = await this.own(actor, id);
      return this.rest({ ...offer, status: offerFlow.next(offer.status, 'pause') }, until, timeZone);
    });
  }

  resume(viewer: Viewer, id: string): Promise<Offer> {
    const actor = requireMember(viewer, 'offer.edit');
    return this.work.run(actor, async () => this.flow.takeUp(await this.own(actor, id)));
  }

  /**
   * Everything with one button: what is open is paused, what waits for a coordinator will come out so, and what would come back
   * sooner stays away as long. How many changed.
   * @throws Problem `offer.pause-past`.
   */
  pauseAll(viewer: Viewer, until: LocalDate | null): Promise<number> {
    const actor = requireMember(viewer, 'offer.edit');
    return this.work.run(actor, async () => {
      const timeZone = await this.checked(until);
      const offers = await this.repository.lockOwn(actor.memberId, ['open', 'paused', ...atTheDesk]);
      const toRest = offers.filter((offer) => !isPaused(offer) || longerPause(offer.pausedUntil, until));
      for (const offer of toRest) await this.rest(paused(offer), until, timeZone);
      return toRest.length;
    });
  }

  /** How many are open again, or will be when a coordinator has looked. */
  resumeAll(viewer: Viewer): Promise<number> {
    const actor = requireMember(viewer, 'offer.edit');
    return this.work.run(actor, async () => {
      const offers = await this.repository.lockOwn(actor.memberId, ['paused', ...atTheDesk]);
      const resting = offers.filter(isPaused);
      for (const offer of resting) await this.flow.takeUp(offer);
      return resting.length;
    });
  }

  /** The time zone in which the day was checked. */
  private async checked(until: LocalDate | null): Promise<string> {
    const { timeZone } = await this.communities.current();
    if (until !== null && until <= localParts(this.clock.now(), timeZone).date) {
      throw new Problem('offer.pause-past', { field: 'until' });
    }
    return timeZone;
  }

  private async rest(offer: Offer, pausedUntil: LocalDate | null, timeZone: string): Promise<Offer> {
    const resting: Offer = { ...offer, pausedUntil, updatedAt: this.clock.now() };
    await this.repository.setStatus(resting);
    await this.outbox.announce({ type: 'offer.closed', offerId: offer.id });
    const end = pausedUntil === null ? null : instantOf(pausedUntil, '08:00', timeZone);
    if (end) await this.outbox.announce({ type: 'offer.pause-over', offerId: offer.id }, { at: end });
    return resting;
  }

  /** @throws Problem `offer.not-found`. */
  private async own(actor: Actor, id: string): Promise<Offer> {
    const offer = isId(id) ? await this.repository.lockById(id) : null;
    if (offer?.helperId !== actor.memberId) throw new Problem('offer.not-found');
    return offer;
  }
}
