import { Injectable } from '@nestjs/common';
import { newId } from '#kernel/ids.js';
import { AppClock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { findRows, insertRows } from '../../platform/database/rows.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CommunitiesService } from '../communities/communities.service.js';
import { MatchingFlowService } from '../matching/matching-flow.service.js';
import { firstName, type Member } from '../users/member.js';
import { MembersService } from '../users/members.service.js';
import { NotificationEntity, TransmissionEntity } from './notification.entity.js';
import { unasked, type Notification } from './notification.js';
import { notificationMail, type ReaderLanguage } from './notifications.messages.js';
import './notifications.events.js';

/** What members are told by mail. Inside the unit of work of the reader: nobody else may see the address. */
@Injectable()
export class MailsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly clock: AppClock,
    private readonly members: MembersService,
    private readonly communities: CommunitiesService,
    private readonly matching: MatchingFlowService,
    private readonly mailer: Mailer,
    private readonly settings: Settings,
  ) {}

  /**
   * Sends a notification by mail, once, to whom wants and has mail. What nobody waited for does not come at night, and not when it
   * is over by then, however late the mail is.
   */
  async send(notificationId: string): Promise<void> {
    const { communityId, memberId, db } = this.work;
    const one = 'where community_id = $1 and id = $2';
    const [notification] = await findRows(db, NotificationEntity, one, [communityId, notificationId]);
    const [member] = memberId === null ? [] : await this.members.byIds([memberId]);
    const contact = await this.members.ownContact();
    if (!notification || !member || member.contactInAppOnly || !contact?.email) return;
    if (!(await this.isTime(notification))) return;
    const messageId = `<${notificationId}@omzien>`;
    const sent = { communityId, id: newId(), notificationId, channel: 'mail' as const, messageId, sentAt: this.clock.now() };
    const isFirst = await insertRows(db, TransmissionEntity, [sent], 'on conflict do nothing returning id');
    if (isFirst.length === 0) return;
    const { name: community } = await this.communities.current();
    const reader = { name: firstName(member.displayName), language: languageOf(member), community };
    const mail = notificationMail(notification, { ...reader, url: this.settings.publicUrl });
    await this.mailer.send({ messageId, to: contact.email, language: reader.language === 'en' ? 'en' : 'nl', ...mail });
  }

  /** Whether it may be sent now; one that has to wait comes again by itself. */
  private async isTime({ id, memberId, kind, suggestionId, responseId }: Notification): Promise<boolean> {
    if (!unasked.includes(kind)) return true;
    if (suggestionId !== null) {
      const standing = await this.matching.standing(suggestionId);
      if (standing === null) return false;
      // A coordinator who asks by hand decides about the hour, too.
      if (kind === 'asked' && standing.wave === null) return true;
    }
    if (responseId !== null && !(await this.matching.isUnderWay(responseId))) return false;
    const at = await this.matching.quietUntil();
    if (at <= this.clock.now()) return true;
    await this.outbox.announce({ type: 'notification.created', notificationId: id, memberId }, { at });
    return false;
  }
}

function languageOf({ languages, screenLanguage }: Member): ReaderLanguage {
  if (screenLanguage !== null) return screenLanguage;
  return languages.includes('nl') || !languages.includes('en') ? 'nl-simple' : 'en';
}
