import { Injectable } from '@nestjs/common';
import { isId } from '#kernel/ids.js';
import { AppClock } from '../../platform/clock/clock.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { localParts } from '#kernel/local-time.js';
import { CommunitiesService } from '../communities/communities.service.js';
import { isPaused, resumed, type Offer, type OfferMeaning } from './offer.js';
import { OffersRepository } from './offers.repository.js';
import './offers.events.js';

/** What other modules ask of offers, inside their own unit of work. */
@Injectable()
export class OfferFlowService {
  constructor(
    private readonly repository: OffersRepository,
    private readonly communities: CommunitiesService,
    private readonly outbox: Outbox,
    private readonly clock: AppClock,
  ) {}

  async find(id: string): Promise<Offer | null> {
    return isId(id) ? ((await this.repository.byIds([id]))[0] ?? null) : null;
  }

  byIds(ids: readonly string[]): Promise<Offer[]> {
    return this.repository.byIds(ids);
  }

  /** The words of each of these, title first. */
  textsOf(ids: readonly string[]): Promise<Map<string, string>> {
    return this.repository.textsOf(ids);
  }

  /** Takes an offer for this transaction; null when it is not there. Requests are taken before offers, members after. */
  lock(id: string): Promise<Offer | null> {
    return this.repository.lockById(id);
  }

  /** Of these, the ones that are open and not full. */
  withRoom(ids: readonly string[]): Promise<Set<string>> {
    return this.repository.withRoom(ids);
  }

  /** The same, until this transaction ends: who pauses one waits for it. */
  holdRoom(ids: readonly string[]): Promise<Set<string>> {
    return this.repository.withRoom(ids, 'order by id for share');
  }

  /** With which open offer a helper would do one of these; null: with none. */
  openOf(helperId: string, activities: readonly string[]): Promise<string | null> {
    return this.repository.openOf(helperId, activities);
  }

  /** How many members offer help now. */
  countHelpers(): Promise<number> {
    return this.repository.countHelpers();
  }

  /** What the offer was understood to mean. Returns whether that is something else than before. */
  understood(id: string, meaning: OfferMeaning): Promise<boolean> {
    return this.repository.setMeaning(id, meaning);
  }

  /** Takes offers whose words were understood otherwise than now, at most so many. */
  understoodOtherwise(version: string, most: number): Promise<Offer[]> {
    return this.repository.withOtherMeaning(version, most);
  }

  /** The offer may fit other requests than before. */
  async changed({ id, status }: Offer): Promise<void> {
    if (status === 'open') await this.outbox.announce({ type: 'offer.opened', offerId: id });
  }

  /** Their helper is trusted otherwise than before: all that is open may fit other requests. */
  async changedOf(helperId: string): Promise<void> {
    for (const offer of await this.repository.allOpenOf(helperId)) await this.changed(offer);
  }

  /** A match with it began or ended. */
  async changeActive(id: string, by: 1 | -1): Promise<void> {
    await this.repository.changeActive(id, by);
    if (by === 1) return;
    // Room again: the requests that came while it was full did not look at it.
    const offer = await this.find(id);
    if (offer?.status === 'open' && offer.active === offer.maxActive - 1) {
      await this.outbox.announce({ type: 'offer.opened', offerId: id });
    }
  }

  /** Its helper wants questions with it again. One that is at the desk stays there. */
  async takeUp(offer: Offer): Promise<Offer> {
    const again: Offer = { ...resumed(offer), updatedAt: this.clock.now() };
    await this.repository.setStatus(again);
    await this.changed(again);
    return again;
  }

  /** The day came until which it was paused. */
  async endPause(id: string): Promise<void> {
    const offer = await this.repository.lockById(id);
    if (!offer || !isPaused(offer) || offer.pausedUntil === null) return;
    const { timeZone } = await this.communities.current();
    if (offer.pausedUntil > localParts(this.clock.now(), timeZone).date) return;
    await this.takeUp(offer);
  }
}
