import { Injectable } from '@nestjs/common';
import type { EventOf } from '../../../platform/outbox/events.js';
import type { Handler } from '../../../platform/outbox/handler.js';
import { RequestFlowService } from '../request-flow.service.js';

/** Ends a request that nobody can help with any more. */
@Injectable()
export class ExpireRequest implements Handler<'request.expiry-due'> {
  readonly name = 'requests.expire';
  readonly queue = 'later';

  constructor(private readonly requests: RequestFlowService) {}

  async handle({ requestId }: EventOf<'request.expiry-due'>): Promise<void> {
    await this.requests.expireWhenDue(await this.requests.lock(requestId));
  }
}
