import { Injectable } from '@nestjs/common';
import type { EventOf } from '../../../platform/outbox/events.js';
import type { Handler } from '../../../platform/outbox/handler.js';
import { MatchingStepsService } from '../matching-steps.service.js';

/** Scores the offers nearby, stores the best suggestions, and holds the first round. */
@Injectable()
export class SuggestHelpers implements Handler<'request.opened' | 'request.edited'> {
  readonly name = 'matching.suggest-helpers';
  readonly queue = 'now';

  constructor(private readonly steps: MatchingStepsService) {}

  handle({ requestId }: EventOf<'request.opened' | 'request.edited'>): Promise<void> {
    return this.steps.suggestHelpers(requestId);
  }
}

/** The same when help fell through: who was told that it was found may be asked again. */
@Injectable()
export class SuggestAgain implements Handler<'request.reopened'> {
  readonly name = 'matching.suggest-again';
  readonly queue = 'now';

  constructor(private readonly steps: MatchingStepsService) {}

  handle({ requestId }: EventOf<'request.reopened'>): Promise<void> {
    return this.steps.suggestAgain(requestId);
  }
}

/** Looks for helpers anew when a request is renewed. */
@Injectable()
export class SuggestAnew implements Handler<'request.renewed'> {
  readonly name = 'matching.suggest-anew';
  readonly queue = 'now';

  constructor(private readonly steps: MatchingStepsService) {}

  handle({ requestId }: EventOf<'request.renewed'>): Promise<void> {
    return this.steps.suggestAnew(requestId);
  }
}

/** A request that waits is found by the kind of help, too. */
@Injectable()
export class Understand implements Handler<'request.held'> {
  readonly name = 'matching.understand';
  readonly queue = 'later';

  constructor(private readonly steps: MatchingStepsService) {}

  handle({ requestId }: EventOf<'request.held'>): Promise<void> {
    return this.steps.understand(requestId);
  }
}

/** The other way round: looks at the open requests around a new or changed offer. */
@Injectable()
export class SuggestOffer implements Handler<'offer.opened'> {
  readonly name = 'matching.suggest-offer';
  readonly queue = 'now';

  constructor(private readonly steps: MatchingStepsService) {}

  handle({ offerId }: EventOf<'offer.opened'>): Promise<void> {
    return this.steps.suggestOffer(offerId);
  }
}

/** An offer that is paused, withdrawn or held no longer stands behind what was proposed with it. */
@Injectable()
export class CancelWithOffer implements Handler<'offer.closed'> {
  readonly name = 'matching.cancel-with-offer';
  readonly queue = 'now';

  constructor(private readonly steps: MatchingStepsService) {}

  handle({ offerId }: EventOf<'offer.closed'>): Promise<void> {
    return this.steps.cancelWithOffer(offerId);
  }
}
