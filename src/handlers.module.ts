import { Module, type Type } from '@nestjs/common';
import { MatchesJobsModule } from './modules/matches/jobs/matches.jobs.module.js';
import { FollowUp } from './modules/matches/jobs/follow-up.handler.js';
import { CancelMatches, FillWhenEnough } from './modules/matches/jobs/request-changed.handlers.js';
import { MatchingJobsModule } from './modules/matching/jobs/matching.jobs.module.js';
import {
  CancelWithOffer,
  SuggestAgain,
  SuggestAnew,
  SuggestHelpers,
  SuggestOffer,
  Understand,
} from './modules/matching/jobs/suggest.handlers.js';
import { AskOn, CancelOpen, HastenWave, HoldWave, RemindAgain, ThankReserves } from './modules/matching/jobs/wave.handlers.js';
import {
  Announce,
  AnnounceDecision,
  AnnounceToDesk,
  MailNotification,
} from './modules/notifications/jobs/announce.handlers.js';
import { NotificationsJobsModule } from './modules/notifications/jobs/notifications.jobs.module.js';
import { EndPause } from './modules/offers/jobs/end-pause.handler.js';
import { LookAnew } from './modules/offers/jobs/look-anew.handler.js';
import { OffersJobsModule } from './modules/offers/jobs/offers.jobs.module.js';
import { ExpireRequest } from './modules/requests/jobs/expire-request.handler.js';
import { RequestsJobsModule } from './modules/requests/jobs/requests.jobs.module.js';
import { MailCode } from './modules/users/jobs/mail-code.handler.js';
import { UsersJobsModule } from './modules/users/jobs/users.jobs.module.js';
import type { EventType } from './platform/outbox/events.js';
import { type Handler, HandlerTable } from './platform/outbox/handler.js';

/** What happens after each event. An event without handlers says so with an empty list. */
export const handlersOf = {
  'sign-in.code-made': [MailCode],
  'member.joined': [],
  'member.trust-changed': [LookAnew],
  'community.limits-set': [AskOn],
  'request.opened': [SuggestHelpers],
  'request.looked-at': [],
  'request.moved': [],
  'request.approved': [AnnounceDecision],
  'request.sent-back': [AnnounceDecision],
  'request.rejected': [CancelOpen, CancelMatches, ThankReserves, AnnounceDecision],
  'request.closed': [CancelOpen, CancelMatches, ThankReserves, AnnounceDecision],
  'request.edited': [FillWhenEnough, SuggestHelpers],
  'request.changed': [Announce],
  'request.reopened': [SuggestAgain],
  'request.held': [CancelOpen, AnnounceToDesk, Understand],
  'request.worrying': [AnnounceToDesk],
  'request.renewed': [FillWhenEnough, SuggestAnew],
  'request.filled': [CancelOpen],
  'request.withdrawn': [CancelOpen, CancelMatches, ThankReserves],
  'request.finished': [ThankReserves],
  'request.expiry-due': [ExpireRequest],
  'request.expired': [CancelOpen, ThankReserves, AnnounceToDesk],
  'request.abandoned': [CancelOpen, ThankReserves],
  'case.opened': [AnnounceToDesk],
  'request.unanswered': [AnnounceToDesk],
  'offer.opened': [SuggestOffer],
  'offer.closed': [CancelWithOffer],
  'offer.held': [AnnounceToDesk],
  'offer.approved': [AnnounceDecision],
  'offer.sent-back': [AnnounceDecision],
  'offer.worrying': [AnnounceToDesk],
  'offer.pause-over': [EndPause],
  'worry.raised': [AnnounceToDesk],
  'wave.due': [HoldWave],
  'wave.asked': [Announce],
  'suggestion.asked': [Announce],
  'suggestion.cancelled': [Announce],
  'response.given': [HastenWave, Announce],
  'response.choice-due': [RemindAgain, Announce],
  'response.declined': [HastenWave],
  'response.withdrawn': [HastenWave, Announce],
  'response.thanked': [HastenWave, Announce],
  'match.made': [Announce],
  'match.cancelled': [Announce],
  'match.contact-shared': [Announce],
  'match.follow-up-due': [FollowUp, Announce],
  'match.finished': [Announce],
  'match.fell-through': [HastenWave, Announce],
  'notification.created': [MailNotification],
} satisfies { readonly [Event in EventType]: readonly Type<Handler<Event>>[] };

/** Of requests and offers, and of who answers: what may move something on the coordinator's desk. */
const atTheDesk = /^(request|offer|response|suggestion|wave|match|case)\./;

/** Which pages look different after an event. */
export function topicsOf(type: EventType, ids: Readonly<Record<string, unknown>>): string[] {
  const topics = typeof ids.requestId === 'string' ? [`request.${ids.requestId}`] : [];
  if (atTheDesk.test(type)) topics.push('desk');
  return type === 'notification.created' ? [...topics, `inbox.${String(ids.memberId)}`] : topics;
}

const classes: readonly Type<Handler>[] = [...new Set(Object.values(handlersOf).flat() as Type<Handler>[])];

/** The handlers of every module, in the table that the worker works from. */
@Module({
  imports: [
    MatchesJobsModule,
    UsersJobsModule,
    RequestsJobsModule,
    OffersJobsModule,
    MatchingJobsModule,
    NotificationsJobsModule,
  ],
  providers: [
    {
      provide: HandlerTable,
      inject: [...classes],
      useFactory: (...instances: Handler[]) => {
        const byClass = new Map(classes.map((one, index) => [one, instances[index]]));
        const rows = Object.entries(handlersOf) as unknown as [EventType, readonly Type<Handler>[]][];
        const table = new Map(rows.map(([event, list]) => [event, list.map((one) => byClass.get(one) as Handler)]));
        return new HandlerTable(table, topicsOf);
      },
    },
  ],
  exports: [HandlerTable],
})
export class HandlersModule {}
