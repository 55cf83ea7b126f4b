import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { newId } from '#kernel/ids.js';
import { AppClock } from '../clock/clock.js';
import { Settings } from '../config/settings.js';
import { insertRows } from '../database/rows.js';
import { UnitOfWork } from '../database/work.js';
import { mailHtml } from './html.js';
import { KeptMailEntity } from './kept-mail.entity.js';

export interface Mail {
  /** The same for every try, so that a mail server and a reader can tell a repeat. */
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  /** Paragraphs with an empty line between them. */
  readonly text: string;
  readonly language: string;
}

/** A mail server that does not answer holds a worker no longer than this. */
const PATIENCE = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 15_000 };

/** Where mail goes: to the mail server; without one it is kept, in the same transaction that says it was sent. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: Transporter | null;

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: AppClock,
    private readonly settings: Settings,
  ) {
    const { smtpUrl } = settings;
    this.transport = smtpUrl === null ? null : createTransport({ url: smtpUrl, pool: true, maxConnections: 3, ...PATIENCE });
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }

  /**
   * Hands a mail over, inside the unit of work that then says so. Twice only if a crash falls between the server's "250" and our
   * commit, and then with the same Message-ID.
   */
  async send(mail: Mail): Promise<void> {
    if (this.transport === null) {
      await this.keep(mail);
      return;
    }
    const { messageId, to, subject, text, language } = mail;
    await this.transport.sendMail({
      ...{ messageId, to, subject, text, from: this.settings.mailFrom, html: mailHtml(text, language) },
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
    });
  }

  /** The newest kept mails of a community. */
  kept(communityId: string, limit: number): Promise<KeptMailEntity[]> {
    return this.work.run({ communityId, memberId: null }, () =>
      this.work.db.find(KeptMailEntity, { where: { communityId }, order: { createdAt: 'DESC', id: 'DESC' }, take: limit }),
    );
  }

  private async keep({ messageId, to, subject, text }: Mail): Promise<void> {
    const { communityId, db } = this.work;
    const mail = { communityId, id: newId(), messageId, recipient: to, subject, body: text, createdAt: this.clock.now() };
    await insertRows(db, KeptMailEntity, [mail], 'on conflict do nothing');
  }
}
