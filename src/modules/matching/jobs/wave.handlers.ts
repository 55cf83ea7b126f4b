import { Injectable } from '@nestjs/common';
import type { EventOf } from '../../../platform/outbox/events.js';
import type { Handler } from '../../../platform/outbox/handler.js';
import { MatchingStepsService } from '../matching-steps.service.js';

/** Nobody is helped with it any more. */
type Over = 'request.withdrawn' | 'request.expired' | 'request.closed' | 'request.rejected' | 'request.abandoned';

/** Asks the next helpers, when it is time. */
@Injectable()
export class HoldWave implements Handler<'wave.due'> {
  readonly name = 'matching.hold-wave';
  readonly queue = 'now';

  constructor(private readonly steps: MatchingStepsService) {}

  handle({ requestId, number }: EventOf<'wave.due'>): Promise<void> {
    return this.steps.holdWave(requestId, number);
  }
}

/** With other limits, rounds that had come to their end go on. */
@Injectable()
export class AskOn implements Handler<'community.limits-set'> {
  readonly name = 'matching.ask-on';
  readonly queue = 'later';

  constructor(private readonly steps: MatchingStepsService) {}

  handle(): Promise<void> {
    return this.steps.askOn();
  }
}

type FewerLeft = 'response.given' | 'response.declined' | 'response.withdrawn' | 'response.thanked' | 'match.fell-through';

/** When everyone who was asked said no, a yes was taken back or thanked, or help fell through, the next round comes at once. */
@Injectable()
export class HastenWave implements Handler<FewerLeft> {
  readonly name = 'matching.hasten-wave';
  readonly queue = 'now';

  constructor(private readonly steps: MatchingStepsService) {}

  async handle({ requestId }: EventOf<FewerLeft>): Promise<void> {
    if (requestId !== undefined) await this.steps.hastenWave(requestId);
  }
}

/** A neighbour who said yes is not left waiting without a word to who asked. */
@Injectable()
export class RemindAgain implements Handler<'response.choice-due'> {
  readonly name = 'matching.remind-again';
  readonly queue = 'later';

  constructor(private readonly steps: MatchingStepsService) {}

  handle({ requestId, responseId, number }: EventOf<'response.choice-due'>): Promise<void> {
    return this.steps.remindAgain(requestId, responseId, number);
  }
}

/** Enough helpers were chosen, or the request is gone: what is still out is cancelled. */
@Injectable()
export class CancelOpen implements Handler<Over | 'request.filled' | 'request.held'> {
  readonly name = 'matching.cancel-open';
  readonly queue = 'now';

  constructor(private readonly steps: MatchingStepsService) {}

  handle({ requestId }: EventOf<Over | 'request.filled' | 'request.held'>): Promise<void> {
    return this.steps.cancelOpen(requestId);
  }
}

/** Everyone who stood by hears how it ended, and is thanked. */
@Injectable()
export class ThankReserves implements Handler<Over | 'request.finished'> {
  readonly name = 'matching.thank-reserves';
  readonly queue = 'later';

  constructor(private readonly steps: MatchingStepsService) {}

  handle({ requestId }: EventOf<Over | 'request.finished'>): Promise<void> {
    return this.steps.thankReserves(requestId);
  }
}
