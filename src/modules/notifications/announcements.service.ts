import { Injectable } from '@nestjs/common';
import type { EventOf, EventSource } from '../../platform/outbox/events.js';
import { followUpStep, type Match } from '../matches/match.js';
import { MatchesService, otherOf } from '../matches/matches.service.js';
import { MatchingFlowService } from '../matching/matching-flow.service.js';
import { OfferFlowService } from '../offers/offer-flow.service.js';
import { readingOf } from '../requests/opening.js';
import type { RequestStatus } from '../requests/request.js';
import { RequestFlowService } from '../requests/request-flow.service.js';
import { firstName } from '../users/member.js';
import { MembersService } from '../users/members.service.js';
import type { NotificationKind } from './notification.js';
import { NotificationsService } from './notifications.service.js';

/** Help is looked for or given, and neighbours can read it: not while a coordinator looks at it. */
const goesOn: readonly RequestStatus[] = ['open', 'matched'];

/** Turns what happened into who hears what. Inside the unit of work of a handler. */
@Injectable()
export class AnnouncementsService {
  constructor(
    private readonly notifications: NotificationsService,
    private readonly requests: RequestFlowService,
    private readonly matching: MatchingFlowService,
    private readonly matches: MatchesService,
    private readonly members: MembersService,
    private readonly offers: OfferFlowService,
  ) {}

  /** To everyone who was asked in a round. */
  async aboutWave(requestId: string, number: number, { eventId }: EventSource): Promise<void> {
    const request = await this.requests.find(requestId);
    if (!request) return;
    const about = { kind: 'asked' as const, eventId, params: { title: request.publicTitle }, requestId };
    const asked = await this.matching.askedIn(requestId, number);
    await this.notifications.tell(asked.map(({ id, helperId }) => ({ ...about, memberId: helperId, suggestionId: id })));
  }

  /** To who was asked before it changed, or had said yes. Of what was changed again since, they hear by itself. */
  async aboutChange({ requestId, changedAt, reading }: EventOf<'request.changed'>, { eventId }: EventSource): Promise<void> {
    const request = await this.requests.find(requestId);
    if (!request || !goesOn.includes(request.status) || readingOf(request) !== reading) return;
    const about = { kind: 'request-changed' as const, eventId, params: { title: request.publicTitle }, requestId };
    const concerned = await this.matching.concernedBefore(requestId, new Date(changedAt));
    await this.notifications.tell(concerned.map((one) => ({ ...about, ...one })));
  }

  /** To who asked and has not chosen yet, while a neighbour waits; the second time to the desk, too. */
  async remindToChoose({ requestId, responseId, number }: EventOf<'response.choice-due'>, source: EventSource): Promise<void> {
    // For all who wait, whoever waits the longest.
    if ((await this.matching.waitsForChoice(requestId))?.id !== responseId) return;
    const toDesk = number > 1 ? ({ coordinators: 'desk-choice-waits' } as const) : {};
    await this.aboutRequest(requestId, { requester: 'choice-waits', ...toDesk }, source);
  }

  /** To both of a match of which neither said how it went. */
  async askHowItWent({ matchId, number }: EventOf<'match.follow-up-due'>, { eventId }: EventSource): Promise<void> {
    const step = followUpStep(number);
    const match = step === 'close' ? null : await this.matches.dueForFollowUp(matchId);
    if (!match) return;
    const title = await this.titleOf(match);
    const { requesterId, helperId, requestId } = match;
    const kind = step === 'ask' ? ('how-did-it-go' as const) : ('how-did-it-go-again' as const);
    const about = { kind, eventId, requestId, matchId };
    await this.notifications.tell([
      { memberId: requesterId, ...about, params: { title, name: await this.nameOf(helperId) } },
      { memberId: helperId, ...about, params: { title, name: await this.nameOf(requesterId) } },
    ]);
  }

  /** To a helper, about a suggestion. */
  async aboutSuggestion(kind: NotificationKind, suggestionId: string, { eventId }: EventSource): Promise<void> {
    const suggestion = await this.matching.suggestion(suggestionId);
    const request = suggestion && (await this.requests.find(suggestion.requestId));
    if (!suggestion || !request) return;
    const params = { title: request.publicTitle };
    await this.notifications.tell([
      { memberId: suggestion.helperId, kind, eventId, params, requestId: request.id, suggestionId },
    ]);
  }

  /** About a response: to the requester that someone wants to help, or cannot after all; to the helper that they are thanked. */
  async aboutResponse(
    kind: 'response-received' | 'response-withdrawn' | 'thanked',
    responseId: string,
    { eventId }: EventSource,
  ): Promise<void> {
    const response = await this.matching.response(responseId);
    const request = response && (await this.requests.find(response.requestId));
    if (!response || !request) return;
    // Where help was found already, who stood by may go without a word.
    if (kind === 'response-withdrawn' && (request.status !== 'open' || response.answer !== 'yes')) return;
    const toRequester = kind !== 'thanked';
    const memberId = toRequester ? request.requesterId : response.helperId;
    const title = toRequester ? request.title : request.publicTitle;
    const params = { title, name: await this.nameOf(response.helperId) };
    // Thanked by hand, while help is still looked for or given.
    const told = !toRequester && goesOn.includes(request.status) ? 'not-this-time' : kind;
    // One that was sent back is for its writer alone.
    const requestId = !toRequester && request.status === 'draft' ? null : request.id;
    await this.notifications.tell([{ memberId, kind: told, eventId, params, requestId, responseId }]);
  }

  /** To the member of a match who did not do it; `from` null: to the helper. */
  async aboutMatch(kind: NotificationKind, matchId: string, from: string | null, { eventId }: EventSource): Promise<void> {
    const match = await this.matches.byId(matchId);
    if (!match) return;
    const by = from ?? match.requesterId;
    // Where nobody is looked for any more, there is no more to say than that.
    const isOver = kind === 'match-fell-through' && (await this.requests.find(match.requestId))?.status !== 'open';
    const params = { title: await this.titleOf(match), name: await this.nameOf(by) };
    const about = { eventId, params, requestId: match.requestId, matchId };
    const told = isOver ? 'match-did-not-happen' : kind;
    await this.notifications.tell([{ memberId: otherOf(match, by), kind: told, ...about }]);
  }

  /** To the requester, and to those with a role. */
  async aboutRequest(
    requestId: string,
    told: { requester?: NotificationKind; coordinators?: NotificationKind; confidants?: NotificationKind },
    { eventId }: EventSource,
  ): Promise<void> {
    const request = await this.requests.find(requestId);
    if (!request) return;
    const params = { title: request.title, name: await this.nameOf(request.requesterId) };
    const about = { eventId, params, requestId };
    const coordinators = told.coordinators ? await this.members.withRole('coordinator') : [];
    const confidants = told.confidants ? await this.members.withRole('confidant') : [];
    await this.notifications.tell([
      ...(told.requester ? [{ memberId: request.requesterId, kind: told.requester, ...about }] : []),
      ...coordinators.map((memberId) => ({ memberId, kind: told.coordinators ?? 'desk-held', ...about })),
      // What worries someone is not in the message: it says only that there is a worry.
      ...confidants.map((memberId) => ({ memberId, kind: told.confidants ?? 'confidant-worry', ...about, params: {} })),
    ]);
  }

  /** To the requester, what a coordinator decided and wrote. */
  async aboutJudgement(kind: NotificationKind, requestId: string, { eventId }: EventSource): Promise<void> {
    const request = await this.requests.find(requestId);
    if (!request) return;
    const { requesterId: memberId, title, deskNote: note } = request;
    await this.notifications.tell([{ memberId, kind, eventId, params: { title }, note, requestId }]);
  }

  /** The same to a helper, about their offer. */
  async aboutJudgedOffer(kind: NotificationKind, offerId: string, { eventId }: EventSource): Promise<void> {
    const offer = await this.offers.find(offerId);
    if (!offer) return;
    const { helperId: memberId, title, deskNote: note } = offer;
    await this.notifications.tell([{ memberId, kind, eventId, params: { title }, note }]);
  }

  /** To the desk or the confidant, about an offer; never with its words. */
  async aboutOffer(
    offerId: string,
    to: 'coordinator' | 'confidant',
    kind: NotificationKind,
    { eventId }: EventSource,
  ): Promise<void> {
    const offer = await this.offers.find(offerId);
    if (!offer) return;
    const params: Record<string, string> = to === 'confidant' ? {} : { name: await this.nameOf(offer.helperId) };
    const readers = await this.members.withRole(to);
    await this.notifications.tell(readers.map((memberId) => ({ memberId, kind, eventId, params })));
  }

  /** To the confidants: that there is a worry. Whose, and about whom, they read where nobody else does. */
  async aboutWorry({ eventId }: EventSource): Promise<void> {
    const confidants = await this.members.withRole('confidant');
    await this.notifications.tell(confidants.map((memberId) => ({ memberId, kind: 'confidant-worry', eventId })));
  }

  /** Why a request was held, for whoever decides what its writer is told first. */
  async reasonOf(requestId: string): Promise<string | null> {
    return (await this.requests.find(requestId))?.statusReason ?? null;
  }

  private async titleOf({ requestId }: Match): Promise<string> {
    return (await this.requests.find(requestId))?.title ?? '';
  }

  private async nameOf(memberId: string): Promise<string> {
    const [member] = await this.members.byIds([memberId]);
    return member ? firstName(member.displayName) : '';
  }
}
