import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { isId, newId } from '#kernel/ids.js';
import { requireMember } from '../../platform/auth/access.js';
import type { Viewer } from '../../platform/auth/viewer.js';
import { AppClock } from '../../platform/clock/clock.js';
import { insertRows } from '../../platform/database/rows.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { readPage, type Page, type PageRequest } from '../../platform/graphql/connection.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { NotificationEntity } from './notification.entity.js';
import type { Notification, NotificationKind } from './notification.js';
import './notifications.events.js';

/** What to tell whom, and because of which event. */
export interface Message {
  readonly memberId: string;
  readonly kind: NotificationKind;
  readonly eventId: string;
  readonly params?: Readonly<Record<string, string>>;
  /** What a coordinator wrote; kept encrypted, unlike the parameters. */
  readonly note?: string | null;
  readonly requestId?: string | null;
  readonly suggestionId?: string | null;
  readonly responseId?: string | null;
  readonly matchId?: string | null;
}

/** What members are told. */
@Injectable()
export class NotificationsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly clock: AppClock,
  ) {}

  inbox(viewer: Viewer, page: PageRequest): Promise<Page<Notification>> {
    const actor = requireMember(viewer, 'inbox.read');
    return this.work.run(actor, () => readPage(this.inboxQuery(actor), 'notification', page));
  }

  countInbox(viewer: Viewer): Promise<number> {
    const actor = requireMember(viewer, 'inbox.read');
    return this.work.run(actor, () => this.inboxQuery(actor).getCount());
  }

  /** How many messages a member has not read, for that member. */
  countUnread(viewer: Viewer, memberId: string): Promise<number> {
    const { communityId } = viewer;
    if (communityId === null || viewer.memberId !== memberId || !viewer.active) return Promise.resolve(0);
    return this.work.run({ communityId, memberId }, () =>
      this.work.db.countBy(NotificationEntity, { communityId, memberId, readAt: IsNull() }),
    );
  }

  /** How many of these are read now that were not before. */
  markRead(viewer: Viewer, ids: readonly string[]): Promise<number> {
    const actor = requireMember(viewer, 'inbox.mark');
    return this.work.run(actor, async () => {
      const { communityId, memberId } = actor;
      const known = [...new Set(ids)].filter(isId).slice(0, 100);
      if (known.length === 0) return 0;
      const unread = { communityId, memberId, id: In(known), readAt: IsNull() };
      return (await this.work.db.update(NotificationEntity, unread, { readAt: this.clock.now() })).affected ?? 0;
    });
  }

  /** Inside a unit of work: tells these members; the same event tells the same person the same thing once. */
  async tell(messages: readonly Message[]): Promise<void> {
    if (messages.length === 0) return;
    const { communityId, db } = this.work;
    const rows = messages.map(({ params = {}, note = null, requestId, suggestionId, responseId, matchId, ...message }) => ({
      ...{ communityId, id: newId(), params, note, createdAt: this.clock.now(), readAt: null, ...message },
      ...{ requestId: requestId ?? null, suggestionId: suggestionId ?? null },
      ...{ responseId: responseId ?? null, matchId: matchId ?? null },
    }));
    await insertRows(db, NotificationEntity, rows, 'on conflict do nothing');
    await this.outbox.announce(
      rows.map(({ id, memberId }) => ({ type: 'notification.created' as const, notificationId: id, memberId })),
    );
  }

  private inboxQuery({ communityId, memberId }: { communityId: string; memberId: string }) {
    return this.work.db
      .createQueryBuilder(NotificationEntity, 'notification')
      .where('notification.communityId = :communityId and notification.memberId = :memberId', { communityId, memberId });
  }
}
