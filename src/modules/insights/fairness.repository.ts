import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/work.js';
import type { Dimension, HelperCounts, RequesterCounts } from './fairness.js';

/** A stretch of time: from the first instant up to, not including, the second. */
export interface Stretch {
  readonly from: Date;
  readonly until: Date;
}

/** Of a member `m`; `$3` is the end of the period. Each puts everyone in exactly one group. */
const AGE = `case when m.joined_at > $3::timestamptz - interval '90 days' then 'new'
                  when m.joined_at > $3::timestamptz - interval '365 days' then 'first-year' else 'longer' end`;
const LANGUAGE = `case when not m.languages @> '{nl}' then 'no-dutch'
                       when cardinality(m.languages) > 1 then 'dutch-and-more' else 'dutch-only' end`;

const ofHelpers: Readonly<Record<Dimension, string>> = {
  area: `coalesce((select a.name from area a where a.community_id = m.community_id and a.id = m.area_id), '')`,
  age: AGE,
  language: LANGUAGE,
  channel: `case when m.account_id is null then 'by-coordinator' when m.contact_in_app_only then 'in-app' else 'mail' end`,
};

const ofRequesters: Readonly<Record<Dimension, string>> = {
  area: `(select a.name from area a where a.community_id = r.community_id and a.id = r.area_id)`,
  age: AGE,
  language: LANGUAGE,
  channel: `case when r.for_self then 'self' else 'for-someone' end`,
};

/**
 * Who could be asked: whoever offers help now, or was asked in the period. The Gini coefficient by ranks (Gini 1912): the mean
 * difference between two of a group over twice their mean.
 */
const helpers = (group: string): string => `
  with asked as (
    select helper_id, count(*)::int as times from suggestion
     where community_id = $1 and asked_at >= $2 and asked_at < $3 group by helper_id),
  able as (
    select helper_id from asked
    union
    select helper_id from offer where community_id = $1 and status = 'open' and created_at < $3),
  person as (
    select ${group} as key, coalesce(asked.times, 0) as times
      from able
      join member m on m.community_id = $1 and m.id = able.helper_id
      left join asked on asked.helper_id = able.helper_id),
  ranked as (select key, times, row_number() over (partition by key order by times) as rank from person)
  select key, count(*)::int as persons, (count(*) filter (where times > 0))::int as "askedPersons", sum(times)::int as asked,
         (2 * sum(rank * times) / nullif(count(*) * sum(times), 0)::float8 - (count(*) + 1) / count(*)::float8) as gini
    from ranked group by key order by key`;

/** Who asked something, and how they fared. A question for someone else is one person each: who wrote it down is another's helper. */
const requesters = (group: string): string => `
  with asked as (
    select ${group} as key, case when r.for_self then r.requester_id else r.id end as person,
           extract(epoch from (
             select min(a.created_at) from response a
              where a.community_id = $1 and a.request_id = r.id and a.answer = 'yes') - r.created_at) / 3600 as hours
      from request r
      join member m on m.community_id = $1 and m.id = r.requester_id
     where r.community_id = $1 and r.created_at >= $2 and r.created_at < $3 and r.status not in ('draft', 'rejected'))
  select key, count(distinct person)::int as persons, count(*)::int as requests, count(hours)::int as answered,
         percentile_cont(0.5) within group (order by hours)::float8 as "medianHours"
    from asked group by key order by key`;

/**
 * Counts over members, offers, requests, questions and answers together: one grouped statement for each way of telling people apart.
 * Nothing of a person leaves the database. Everything runs in the caller's unit of work.
 */
@Injectable()
export class FairnessRepository {
  constructor(private readonly work: UnitOfWork) {}

  helpersBy(dimension: Dimension, { from, until }: Stretch): Promise<HelperCounts[]> {
    return this.work.db.query(helpers(ofHelpers[dimension]), [this.work.communityId, from, until]);
  }

  requestersBy(dimension: Dimension, { from, until }: Stretch): Promise<RequesterCounts[]> {
    return this.work.db.query(requesters(ofRequesters[dimension]), [this.work.communityId, from, until]);
  }
}
