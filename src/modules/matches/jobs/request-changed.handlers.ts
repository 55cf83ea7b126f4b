import { Injectable } from '@nestjs/common';
import type { EventOf } from '../../../platform/outbox/events.js';
import type { Handler } from '../../../platform/outbox/handler.js';
import { MatchesService } from '../matches.service.js';

type Gone = 'request.withdrawn' | 'request.closed' | 'request.rejected';

/** A request is withdrawn, closed or refused: who was chosen for it is free again. */
@Injectable()
export class CancelMatches implements Handler<Gone> {
  readonly name = 'matches.cancel';
  readonly queue = 'now';

  constructor(private readonly matches: MatchesService) {}

  handle({ requestId }: EventOf<Gone>): Promise<void> {
    return this.matches.cancelOf(requestId);
  }
}

/** A request is changed, or a coordinator looked at the change: it may need no more helpers than were chosen. */
@Injectable()
export class FillWhenEnough implements Handler<'request.edited' | 'request.renewed'> {
  readonly name = 'matches.fill-when-enough';
  readonly queue = 'now';

  constructor(private readonly matches: MatchesService) {}

  handle({ requestId }: EventOf<'request.edited' | 'request.renewed'>): Promise<void> {
    return this.matches.fillWhenEnough(requestId);
  }
}
