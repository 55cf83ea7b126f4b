import { Injectable } from '@nestjs/common';
import type { EventOf, EventSource } from '../../../platform/outbox/events.js';
import type { Handler } from '../../../platform/outbox/handler.js';
import { AnnouncementsService } from '../announcements.service.js';
import { MailsService } from '../mails.service.js';

type Told =
  | 'wave.asked'
  | 'suggestion.asked'
  | 'suggestion.cancelled'
  | 'request.changed'
  | 'response.given'
  | 'response.withdrawn'
  | 'response.choice-due'
  | 'response.thanked'
  | 'match.made'
  | 'match.cancelled'
  | 'match.contact-shared'
  | 'match.follow-up-due'
  | 'match.finished'
  | 'match.fell-through';

/** Tells people what concerns them. */
@Injectable()
export class Announce implements Handler<Told> {
  readonly name = 'notifications.announce';
  readonly queue = 'now';

  constructor(private readonly announcements: AnnouncementsService) {}

  handle(event: EventOf<Told>, source: EventSource): Promise<void> {
    switch (event.type) {
      case 'wave.asked':
        return this.announcements.aboutWave(event.requestId, event.number, source);
      case 'suggestion.asked':
        return this.announcements.aboutSuggestion('asked', event.suggestionId, source);
      case 'suggestion.cancelled':
        return this.announcements.aboutSuggestion('no-longer-needed', event.suggestionId, source);
      case 'response.given':
        return this.announcements.aboutResponse('response-received', event.responseId, source);
      case 'request.changed':
        return this.announcements.aboutChange(event, source);
      case 'response.withdrawn':
        return this.announcements.aboutResponse('response-withdrawn', event.responseId, source);
      case 'response.choice-due':
        return this.announcements.remindToChoose(event, source);
      case 'response.thanked':
        return this.announcements.aboutResponse('thanked', event.responseId, source);
      case 'match.made':
        return this.announcements.aboutMatch('chosen', event.matchId, null, source);
      case 'match.cancelled':
        return this.announcements.aboutMatch('match-cancelled', event.matchId, null, source);
      case 'match.contact-shared':
        return this.announcements.aboutMatch('contact-shared', event.matchId, event.memberId, source);
      case 'match.follow-up-due':
        return this.announcements.askHowItWent(event, source);
      case 'match.finished':
        return this.announcements.aboutMatch('match-finished', event.matchId, event.memberId, source);
      case 'match.fell-through':
        return this.announcements.aboutMatch('match-fell-through', event.matchId, event.memberId, source);
    }
  }
}

type DeskEvent =
  | 'request.held'
  | 'request.worrying'
  | 'case.opened'
  | 'request.unanswered'
  | 'request.expired'
  | 'offer.held'
  | 'offer.worrying'
  | 'worry.raised';

/** Tells the desk, and the requester what happens now. */
@Injectable()
export class AnnounceToDesk implements Handler<DeskEvent> {
  readonly name = 'notifications.announce-to-desk';
  readonly queue = 'now';

  constructor(private readonly announcements: AnnouncementsService) {}

  async handle(event: EventOf<DeskEvent>, source: EventSource): Promise<void> {
    switch (event.type) {
      case 'request.held':
        return this.held(event.requestId, source);
      case 'request.worrying': {
        const told = event.confidant
          ? ({ confidants: 'confidant-worry' } as const)
          : ({ coordinators: 'desk-urgent' } as const);
        return this.announcements.aboutRequest(event.requestId, told, source);
      }
      case 'case.opened':
      case 'request.unanswered': {
        const told = { requester: 'request-unanswered', coordinators: 'desk-unanswered' } as const;
        return this.announcements.aboutRequest(event.requestId, told, source);
      }
      case 'request.expired':
        return this.announcements.aboutRequest(event.requestId, { requester: 'request-expired' }, source);
      case 'worry.raised':
        return this.announcements.aboutWorry(source);
      case 'offer.held':
        return this.announcements.aboutOffer(event.offerId, 'coordinator', 'desk-offer-held', source);
      case 'offer.worrying':
        return event.confidant
          ? this.announcements.aboutOffer(event.offerId, 'confidant', 'confidant-worry', source)
          : this.announcements.aboutOffer(event.offerId, 'coordinator', 'desk-urgent', source);
    }
  }

  /** What only the confidant may know is not repeated to the desk. */
  private async held(requestId: string, source: EventSource): Promise<void> {
    const reason = await this.announcements.reasonOf(requestId);
    const requester = reason === 'crisis' ? 'request-crisis' : 'request-held';
    const told = reason === 'safe-contact' ? { requester } : { requester, coordinators: 'desk-held' };
    await this.announcements.aboutRequest(requestId, told as Parameters<AnnouncementsService['aboutRequest']>[1], source);
  }
}

const decisions = {
  'request.approved': 'request-approved',
  'request.sent-back': 'request-sent-back',
  'request.rejected': 'request-rejected',
  'request.closed': 'request-closed',
  'offer.approved': 'offer-approved',
  'offer.sent-back': 'offer-sent-back',
} as const;
type DecisionEvent = keyof typeof decisions;

/** Tells people what a coordinator decided about what is theirs. */
@Injectable()
export class AnnounceDecision implements Handler<DecisionEvent> {
  readonly name = 'notifications.announce-decision';
  readonly queue = 'now';

  constructor(private readonly announcements: AnnouncementsService) {}

  handle(event: EventOf<DecisionEvent>, source: EventSource): Promise<void> {
    const kind = decisions[event.type];
    if ('offerId' in event) return this.announcements.aboutJudgedOffer(kind, event.offerId, source);
    return this.announcements.aboutJudgement(kind, event.requestId, source);
  }
}

/** Sends a notification by mail, as its reader: nobody else may see the address. */
@Injectable()
export class MailNotification implements Handler<'notification.created'> {
  readonly name = 'notifications.mail';
  readonly queue = 'later';

  constructor(private readonly mails: MailsService) {}

  actsAs({ memberId }: EventOf<'notification.created'>): string {
    return memberId;
  }

  handle({ notificationId }: EventOf<'notification.created'>): Promise<void> {
    return this.mails.send(notificationId);
  }
}
