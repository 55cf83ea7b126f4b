import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { newId } from '#kernel/ids.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { MatchEntity, MatchOutcomeEntity } from './match.entity.js';
import { alive, type Match, type MatchStatus, type Outcome } from './match.js';

/** Matches as rows. Everything runs in the caller's unit of work. */
@Injectable()
export class MatchesRepository {
  constructor(private readonly work: UnitOfWork) {}

  async insert(match: Match, place: number): Promise<void> {
    await this.work.db.insert(MatchEntity, { ...match, communityId: this.work.communityId, place, finishedAt: null });
  }

  async byIds(ids: readonly string[]): Promise<Match[]> {
    if (ids.length === 0) return [];
    const { communityId, db } = this.work;
    return db.findBy(MatchEntity, { communityId, id: In([...ids]) });
  }

  lockById(id: string): Promise<Match | null> {
    const { communityId, db } = this.work;
    return db.findOne(MatchEntity, { where: { communityId, id }, lock: { mode: 'for_no_key_update' } });
  }

  /** The matches of a request that take a place. */
  async alive(requestId: string): Promise<(Match & { readonly place: number })[]> {
    const { communityId, db } = this.work;
    // Whose offers are changed by them, one after the other, in one order.
    return db.find(MatchEntity, { where: { communityId, requestId, status: In([...alive]) }, order: { offerId: 'ASC' } });
  }

  /** How many helpers each of these requests has. */
  async countAlive(requestIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.work.db.query<{ request_id: string; found: number }[]>(
      `select request_id, count(*)::int as found from match
        where community_id = $1 and request_id = any($2) and status = any($3) group by request_id`,
      [this.work.communityId, [...requestIds], [...alive]],
    );
    return new Map(rows.map((row) => [row.request_id, row.found]));
  }

  /** For how many requests a helper was found since then. */
  async countHelpedSince(since: Date): Promise<number> {
    const [row] = await this.work.db.query<{ count: number }[]>(
      `select count(distinct request_id)::int as count from match
        where community_id = $1 and created_at >= $2 and status <> 'fell-through'`,
      [this.work.communityId, since],
    );
    return row?.count ?? 0;
  }

  async setStatus(id: string, status: MatchStatus, finishedAt: Date | null): Promise<void> {
    await this.work.db.update(MatchEntity, { communityId: this.work.communityId, id }, { status, finishedAt });
  }

  /** The matches of these requests in which this member takes part, oldest first. */
  async ofRequests(requestIds: readonly string[], memberId: string): Promise<Match[]> {
    const { communityId, db } = this.work;
    const ofTheirs = { communityId, requestId: In([...requestIds]) };
    return db.find(MatchEntity, {
      where: [
        { ...ofTheirs, requesterId: memberId },
        { ...ofTheirs, helperId: memberId },
      ],
      order: { createdAt: 'ASC' },
    });
  }

  /** What this member said of each of these matches. */
  async outcomesOf(matchIds: readonly string[], memberId: string): Promise<Map<string, Outcome>> {
    const { communityId, db } = this.work;
    const rows = await db.findBy(MatchOutcomeEntity, { communityId, memberId, matchId: In([...matchIds]) });
    return new Map(rows.map(({ matchId, outcome }) => [matchId, outcome]));
  }

  /** False when this member answered before. */
  async addOutcome(
    matchId: string,
    memberId: string,
    said: { outcome: Outcome; note: string | null; at: Date },
  ): Promise<boolean> {
    const { communityId, db } = this.work;
    if (await db.existsBy(MatchOutcomeEntity, { communityId, matchId, memberId })) return false;
    const { outcome, note, at: createdAt } = said;
    await db.insert(MatchOutcomeEntity, { communityId, id: newId(), matchId, memberId, outcome, note, createdAt });
    return true;
  }
}
