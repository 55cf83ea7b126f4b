import { Injectable } from '@nestjs/common';
import type { EventOf } from '../../../platform/outbox/events.js';
import type { Handler } from '../../../platform/outbox/handler.js';
import { SignInService } from '../sign-in.service.js';

/** Mails a code to sign in with. */
@Injectable()
export class MailCode implements Handler<'sign-in.code-made'> {
  readonly name = 'users.mail-code';
  readonly queue = 'now';

  constructor(private readonly signIn: SignInService) {}

  handle({ codeId }: EventOf<'sign-in.code-made'>): Promise<void> {
    return this.signIn.mail(codeId);
  }
}
