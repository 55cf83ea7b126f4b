import { Injectable } from '@nestjs/common';
import { newId } from '#kernel/ids.js';
import { AppClock } from '../clock/clock.js';
import { UnitOfWork } from '../database/work.js';
import { KeptMailEntity } from './kept-mail.entity.js';

export interface Mail {
  /** The same for every try, so that a mail server and a reader can tell a repeat. */
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Where mail goes. Without a mail server it is kept, in the same transaction that says it was sent. */
@Injectable()
export class Mailer {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: AppClock,
  ) {}

  async send(mail: Mail): Promise<void> {
    const { communityId, db } = this.work;
    const known = await db.existsBy(KeptMailEntity, { communityId, messageId: mail.messageId });
    if (known) return;
    await db.insert(KeptMailEntity, {
      communityId,
      id: newId(),
      messageId: mail.messageId,
      recipient: mail.to,
      subject: mail.subject,
      body: mail.text,
      createdAt: this.clock.now(),
    });
  }

  /** The newest kept mails of a community. */
  kept(communityId: string, limit: number): Promise<KeptMailEntity[]> {
    return this.work.run({ communityId, memberId: null }, () =>
      this.work.db.find(KeptMailEntity, { where: { communityId }, order: { createdAt: 'DESC', id: 'DESC' }, take: limit }),
    );
  }
}
