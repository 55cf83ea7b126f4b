import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { newId } from '#kernel/ids.js';
import type { Scored } from '#matching/types.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { SuggestionEntity } from './suggestion.entity.js';
import type { Suggestion, SuggestionStatus } from './suggestion.js';

/**
 * All of them in one round trip: a request can have hundreds. And when they are all that there are, what was proposed before and no
 * longer holds is cancelled.
 */
const PROPOSE = `
with gone as (
  update suggestion set status = 'cancelled'
   where $5 and community_id = $1 and request_id = $2 and status = 'proposed'
     and not helper_id in (select one."helperId" from jsonb_to_recordset($4::jsonb) as one ("helperId" uuid)))
insert into suggestion (community_id, id, request_id, offer_id, helper_id, status, probability, features, contributions, reasons,
                        model_version, created_at)
select $1, one.id, $2, one."offerId", one."helperId", 'proposed', one.probability, one.features, one.contributions, one.reasons,
       one."modelVersion", $3
  from jsonb_to_recordset($4::jsonb) as one (id uuid, "offerId" uuid, "helperId" uuid, probability float8, features jsonb,
                                             contributions jsonb, reasons jsonb, "modelVersion" text)
on conflict (community_id, request_id, helper_id) do update
   set offer_id = excluded.offer_id, probability = excluded.probability, features = excluded.features,
       contributions = excluded.contributions, reasons = excluded.reasons, model_version = excluded.model_version,
       status = 'proposed'
 where (suggestion.status = 'proposed' or (suggestion.status = 'cancelled' and suggestion.asked_at is null))
   and ($6 or suggestion.status <> 'proposed' or suggestion.offer_id = excluded.offer_id
        or excluded.probability > suggestion.probability)
   and (suggestion.status, suggestion.offer_id, suggestion.probability, suggestion.features, suggestion.reasons, suggestion.model_version)
       is distinct from ('proposed', excluded.offer_id, excluded.probability, excluded.features, excluded.reasons, excluded.model_version)
returning id`;

/** So many suggestions of a request are looked at at once; a request has fewer. */
const MOST = 600;

/** What is there to ask from. */
export interface Stock {
  /** Who is being asked. */
  readonly asked: readonly Outline[];
  /** Who could be asked and does not rest, the likeliest first. */
  readonly proposed: readonly Free[];
  /** Who could be asked, and rests. */
  readonly resting: readonly Free[];
  /** How likely the best are, whatever became of those who were asked; the likeliest first. */
  readonly likeliest: readonly number[];
}

/** What deciding whom to ask takes. */
export type Outline = Pick<Suggestion, 'id' | 'offerId' | 'helperId' | 'status' | 'probability' | 'askedAt' | 'wave'>;

/** Someone who is proposed. */
export type Free = Outline & { readonly lastAskedAt: Date | null };

/** Suggestions as rows. Everything runs in the caller's unit of work. */
@Injectable()
export class SuggestionsRepository {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Stores what the engine says now. Who was asked already stays asked; a proposal that no longer holds is cancelled. Of a
   * helper's offers the best one counts, unless they are all looked at (`complete`), or a person chose this one (`byHand`).
   * @returns whether anyone is proposed otherwise than before.
   */
  async propose(
    requestId: string,
    scored: readonly Scored[],
    { complete, now, byHand = false }: { complete: boolean; now: Date; byHand?: boolean },
  ): Promise<boolean> {
    const { communityId, db } = this.work;
    const rows = JSON.stringify(scored.map((one) => ({ id: newId(), ...one })));
    const stored = await db.query<unknown[]>(PROPOSE, [communityId, requestId, now, rows, complete, complete || byHand]);
    return stored.length > 0;
  }

  async byIds(ids: readonly string[]): Promise<Suggestion[]> {
    if (ids.length === 0) return [];
    const { communityId, db } = this.work;
    return db.findBy(SuggestionEntity, { communityId, id: In([...ids]) });
  }

  async lockById(id: string): Promise<Suggestion | null> {
    const { communityId, db } = this.work;
    return db.findOne(SuggestionEntity, { where: { communityId, id }, lock: { mode: 'for_no_key_update' } });
  }

  async find(requestId: string, helperId: string): Promise<Suggestion | null> {
    const { communityId, db } = this.work;
    return db.findOneBy(SuggestionEntity, { communityId, requestId, helperId });
  }

  /** Taken for this transaction. */
  async ofHelper(requestId: string, helperId: string): Promise<Suggestion | null> {
    const { communityId, db } = this.work;
    return db.findOne(SuggestionEntity, { where: { communityId, requestId, helperId }, lock: { mode: 'for_no_key_update' } });
  }

  /** The likeliest first; without what the score was made of. */
  async ofRequest(requestId: string, status: SuggestionStatus, limit: number): Promise<Outline[]> {
    const { communityId, db } = this.work;
    return db.find(SuggestionEntity, {
      select: { id: true, offerId: true, helperId: true, status: true, probability: true, askedAt: true, wave: true },
      where: { communityId, requestId, status },
      order: { probability: 'DESC', id: 'ASC' },
      take: limit,
    });
  }

  /** Of these at most so many. `rests`: whether someone who was asked then is left alone. */
  async stockOf(
    requestId: string,
    most: { readonly proposed: number; readonly likeliest: number },
    rests: (lastAskedAt: Date | null) => boolean,
  ): Promise<Stock> {
    const rows = await this.work.db.query<Free[]>(
      `select s.id, s.offer_id as "offerId", s.helper_id as "helperId", s.status, s.probability, s.asked_at as "askedAt", s.wave,
              h.last_asked_at as "lastAskedAt"
         from suggestion s left join helper_record h on h.community_id = $1 and h.id = s.helper_id
        where s.community_id = $1 and s.request_id = $2 and (s.status <> 'cancelled' or s.asked_at is not null)
        order by s.status = 'asked' desc, s.probability desc, s.id limit ${MOST}`,
      [this.work.communityId, requestId],
    );
    const proposed = rows.filter((one) => one.status === 'proposed');
    return {
      asked: rows.filter((one) => one.status === 'asked'),
      // Who rests takes no place of those who do not, however much likelier they are.
      proposed: proposed.filter((one) => !rests(one.lastAskedAt)).slice(0, most.proposed),
      resting: proposed.filter((one) => rests(one.lastAskedAt)),
      likeliest: rows
        .map((one) => one.probability)
        .sort((a, b) => b - a)
        .slice(0, most.likeliest),
    };
  }

  /** They are asked now, in this round. */
  async ask(ids: readonly string[], wave: number, now: Date): Promise<void> {
    if (ids.length === 0) return;
    await this.work.db.query(
      `update suggestion set status = 'asked', asked_at = $3, wave = $4 where community_id = $1 and id = any($2)`,
      [this.work.communityId, [...ids], now, wave],
    );
  }

  /** Null when nobody waits for its answer any more. */
  async standing(id: string): Promise<{ readonly wave: number | null } | null> {
    const [row] = await this.work.db.query<{ wave: number | null }[]>(
      `select s.wave from suggestion s join request r on r.community_id = s.community_id and r.id = s.request_id
        where s.community_id = $1 and s.id = $2 and s.status in ('asked', 'lapsed') and r.status = 'open'`,
      [this.work.communityId, id],
    );
    return row ?? null;
  }

  /** Those of one round who may still say yes, which is few. */
  ofWave(requestId: string, wave: number): Promise<Pick<Suggestion, 'id' | 'helperId'>[]> {
    const { communityId, db } = this.work;
    return db.query<Pick<Suggestion, 'id' | 'helperId'>[]>(
      `select id, helper_id as "helperId" from suggestion
        where community_id = $1 and request_id = $2 and wave = $3 and status in ('asked', 'lapsed') order by id`,
      [communityId, requestId, wave],
    );
  }

  /** Whoever is suggested for a request or was asked for it; not who was dropped before that, and may fit by now. */
  async consideredFor(requestId: string): Promise<string[]> {
    return this.helpers(requestId, `(status <> 'cancelled' or asked_at is not null)`);
  }

  /** Whoever was asked for it, or answered, whatever became of it: they cannot be proposed. */
  async askedOnce(requestId: string): Promise<string[]> {
    return this.helpers(requestId, `status <> 'proposed' and (status <> 'cancelled' or asked_at is not null)`);
  }

  private async helpers(requestId: string, condition: string): Promise<string[]> {
    const rows = await this.work.db.query<{ id: string }[]>(
      `select helper_id as id from suggestion where community_id = $1 and request_id = $2 and ${condition}`,
      [this.work.communityId, requestId],
    );
    return rows.map((row) => row.id);
  }

  /** Who is being asked, or has answered. */
  async askedFor(requestId: string): Promise<string[]> {
    const { communityId, db } = this.work;
    const where = { communityId, requestId, status: In(['asked', 'answered'] satisfies SuggestionStatus[]) };
    const rows = await db.find(SuggestionEntity, { select: { id: true, helperId: true }, where });
    return rows.map((row) => row.helperId);
  }

  /** Of one request, whatever became of them; the likeliest first. */
  async allOf(requestId: string, limit: number): Promise<Suggestion[]> {
    const { communityId, db } = this.work;
    return db.find(SuggestionEntity, {
      where: { communityId, requestId },
      order: { probability: 'DESC', id: 'ASC' },
      take: limit,
    });
  }

  async withOffer(offerId: string, statuses: readonly SuggestionStatus[]): Promise<Suggestion[]> {
    const { communityId, db } = this.work;
    return db.findBy(SuggestionEntity, { communityId, offerId, status: In([...statuses]) });
  }

  async setStatus(ids: readonly string[], status: SuggestionStatus, more: Partial<SuggestionEntity> = {}): Promise<void> {
    if (ids.length === 0) return;
    const { communityId, db } = this.work;
    await db.update(SuggestionEntity, { communityId, id: In([...ids]) }, { status, ...more });
  }

  /** How many helpers were asked for each of these requests. */
  async countAsked(requestIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.work.db.query<{ request_id: string; asked: number }[]>(
      `select request_id, count(*)::int as asked from suggestion
        where community_id = $1 and request_id = any($2) and asked_at is not null group by request_id`,
      [this.work.communityId, [...requestIds]],
    );
    return new Map(rows.map((row) => [row.request_id, row.asked]));
  }
}
