import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/work.js';
import type { Conditions } from './candidates.repository.js';
import type { NearPlace } from './need.js';
import { wantedOf } from './wanted.js';
import { whereaboutCodes, type WhereaboutCode } from './whereabouts.js';

/**
 * Of everyone who offers this kind of help, wherever they are: what became of the request at them, or what stands in the way; of
 * a helper with several offers what came closest. In the order of `whereaboutCodes`, which is the last parameter.
 */
const COUNT = `
  with wanted as materialized (
    select activity, reach, ($11::text[])[1:places] as around
      from unnest($9::text[], $10::text[], $12::int[]) as one (activity, reach, places)),
  offered as materialized (
    select a.offer_id, bool_or(a.pc4 = any (wanted.around)) as comes_here
      from wanted
      join offer_activity a on a.community_id = $1 and a.activity = wanted.activity and a.reach = wanted.reach
     group by a.offer_id),
  told as materialized (
    select helper_id, answer, row_number() over (partition by helper_id order by created_at desc) as latest
      from response where community_id = $1 and request_id = $13),
  found as (
    select o.helper_id, case
        when t.answer is not null then 'said-' || t.answer
        when s.status = 'asked' then 'asked'
        when s.status = 'lapsed' then 'silent'
        when m.id = any($3::uuid[]) then 'not-together'
        when m.status <> 'active' then 'helper-not-active'
        when exists (select from refusal f where f.community_id = $1 and f.member_id = m.id and f.activity = $4) then 'never-this'
        when $5::boolean and not m.known_to_coordinator then 'not-known'
        when $6::boolean and (m.vog_until is null or m.vog_until < $7::date) then 'no-vog'
        when cardinality($8::text[]) > 0 and not m.languages && $8::text[] then 'no-shared-language'
        when o.status = 'review' then 'offer-not-open'
        when o.status = 'paused' then 'offer-paused'
        when not offered.comes_here then 'out-of-reach'
        when o.active >= o.max_active then 'offer-full'
        when past.last_asked_at > $14 then 'resting'
        else 'free' end as code
      from offered
      join offer o on o.community_id = $1 and o.id = offered.offer_id and o.status in ('open', 'paused', 'review')
      join member m on m.community_id = $1 and m.id = o.helper_id and m.id <> $2
      left join suggestion s on s.community_id = $1 and s.request_id = $13 and s.helper_id = m.id
      left join told t on t.helper_id = m.id and t.latest = 1
      left join helper_record past on past.community_id = $1 and past.id = m.id),
  closest as (select helper_id, min(array_position($15::text[], code)) as place from found group by helper_id)
  select ($15::text[])[place] as code, count(*)::int as count from closest group by place order by place`;

/** Where everyone stands who could have helped. Inside the caller's unit of work. */
@Injectable()
export class WhereaboutsRepository {
  constructor(private readonly work: UnitOfWork) {}

  async count(
    { requestId, activities, places, restSince }: WhereaboutSearch,
    conditions: Conditions,
  ): Promise<readonly { readonly code: WhereaboutCode; readonly count: number }[]> {
    const wanted = wantedOf(activities, places).flatMap((one) => one.activities.map((kind) => ({ ...one, kind })));
    const { requesterId, blocked, activity, knownToCoordinator, vogRequired, languages, today } = conditions;
    return this.work.db.query(COUNT, [
      ...[this.work.communityId, requesterId, [...blocked], activity, knownToCoordinator, vogRequired, today, languages],
      wanted.map((one) => one.kind),
      wanted.map((one) => one.reach),
      places.map(({ pc4 }) => pc4),
      wanted.map((one) => one.places),
      requestId,
      restSince,
      whereaboutCodes,
    ]);
  }
}

export interface WhereaboutSearch {
  readonly requestId: string;
  readonly activities: readonly string[];
  /** Nearest first. */
  readonly places: readonly NearPlace[];
  readonly restSince: Date;
}
