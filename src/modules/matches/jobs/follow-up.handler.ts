import { Injectable } from '@nestjs/common';
import type { EventOf } from '../../../platform/outbox/events.js';
import type { Handler } from '../../../platform/outbox/handler.js';
import { MatchesService } from '../matches.service.js';

/** Who helped and who was helped are asked how it went, and once more when neither answers; then it is closed. */
@Injectable()
export class FollowUp implements Handler<'match.follow-up-due'> {
  readonly name = 'matches.follow-up';
  readonly queue = 'later';

  constructor(private readonly matches: MatchesService) {}

  handle({ matchId, number }: EventOf<'match.follow-up-due'>): Promise<void> {
    return this.matches.followUp(matchId, number);
  }
}
