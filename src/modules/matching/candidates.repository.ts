import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#kernel/local-time.js';
import type { ActivityId, Candidate, Concept, Stated } from '#matching/types.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { LATELY_DAYS } from './helper-records.repository.js';
import type { NearPlace } from './need.js';
import { readTimes, toSlot } from '#kernel/times.js';
import { wantedOf } from './wanted.js';

/** Who may help at all: hard conditions, which are never scored. */
export interface Conditions {
  readonly requesterId: string;
  /** Whom the requester is never brought together with. */
  readonly blocked: ReadonlySet<string>;
  /** Who answered this request already, asked or not. */
  readonly answered: ReadonlySet<string>;
  /** What is asked above all; who never wants to be asked for it is left alone. */
  readonly activity: ActivityId | null;
  readonly knownToCoordinator: boolean;
  readonly vogRequired: boolean;
  /** One of these has to be spoken; none: any language will do. */
  readonly languages: readonly string[];
  readonly today: LocalDate;
}

/** Where to look: the activities under which an offer may stand, and the postcodes in reach, nearest first. */
export interface Search {
  readonly activities: readonly ActivityId[];
  readonly places: readonly NearPlace[];
  /** What the requester's history with a helper is counted over. */
  readonly asked: readonly ActivityId[];
  readonly now: Date;
  /** Whether it matters when helpers can; their times are many rows. */
  readonly times: boolean;
  /** Who was asked after this instant rests. */
  readonly restSince: Date;
  /** Looks at this offer alone. */
  readonly offerId?: string;
}

/** Someone who may help, and whether they were asked so lately that they are left alone for now. */
export interface FoundCandidate extends Candidate {
  readonly resting: boolean;
}

/** The conditions on a member `m`; its parameters come first in every statement that has it. */
const MAY_HELP = `
  m.status = 'active' and m.id <> $2 and not m.id = any($3::uuid[])
  and (not $5::boolean or m.known_to_coordinator)
  and (not $6::boolean or m.vog_until >= $7::date)
  and (cardinality($8::text[]) = 0 or m.languages && $8::text[])
  and not exists (select from refusal f where f.community_id = $1 and f.member_id = m.id and f.activity = $4)`;

/** The parameters that `factsOf` reads, in its order. */
type FactParameters = readonly [requester: string, asked: string, now: string, lately: string, times: string, rest: string];

/** What the score reads of everyone in `able`, in columns that are cheap to read by the thousand. */
const factsOf = (...[requester, asked, now, lately, times, rest]: FactParameters): string => `
  select able.id, able.helper_id, able.concepts::text as concepts, able.stated::text as stated, able.active, able.max_active, able.pc4,
         array_to_string(able.languages, ' ') as languages, well.went_well, well.together,
         coalesce(past.asked, 0) as asked, coalesce(past.answered, 0) as answered, past.last_asked_at > ${rest} as resting,
         case when past.asked is null then 0 else (
           select count(*)::int from unnest(past.asked_lately) as at
            where at > ${now}::timestamptz - make_interval(days => ${lately})) end as asked_lately,
         case when ${times}::boolean then coalesce(able.times, (
           select string_agg(concat_ws(' ', coalesce(s.date::text, s.weekday), s."from", s."to"), ',' order by s.id)
             from offer_slot s where s.community_id = $1 and s.offer_id = able.id)) end as times
    from able
    left join lateral (
      select asked, answered, asked_lately, last_asked_at from helper_record
       where community_id = $1 and id = able.helper_id offset 0) as past on true
    cross join lateral (
      select (count(*) filter (where activity = any(${asked})))::int as went_well,
             (count(*) filter (where requester_id = ${requester}))::int as together
        from response where community_id = $1 and helper_id = able.helper_id and went_well) as well`;

/**
 * Of each reach, the activities that go as far with it in the postcodes that are as near: (community, activity, reach, postcode) is a
 * look-up in one index. What is found there has to be open and have room, and whose it is has to be someone who may help. `offset 0`
 * keeps each step a look-up in an index for each row of the one before, whatever is asked, so that one plan does for all. The server
 * takes it by itself since it guesses every record set to be as long; the length of an array it knows, and would plan anew.
 */
const retrieve = (condition = ''): string => `
  with wanted as materialized (
    select activities, reach, near.codes[1:places] as around
      from string_to_array($10, ' ') as near (codes)
      cross join jsonb_to_recordset($9::jsonb) as one (activities text[], reach text, places int)),
  found as materialized (
    select distinct a.offer_id
      from wanted
      cross join lateral (
        select offer_id from offer_activity
         where community_id = $1 and activity = any (wanted.activities) and reach = wanted.reach and pc4 = any (wanted.around)
           ${condition} offset 0) as a),
  able as (
    select o.*, m.languages
      from found
      cross join lateral (
        select id, helper_id, concepts, stated, times, active, max_active, pc4 from offer
         where community_id = $1 and id = found.offer_id and status = 'open' and active < max_active offset 0) as o
      cross join lateral (
        select m.languages from member m where m.community_id = $1 and m.id = o.helper_id and ${MAY_HELP} offset 0) as m)
  ${factsOf('$2', '$11', '$12', '$13', '$14', '$15')}`;
const RETRIEVE = retrieve();
const RETRIEVE_OFFER = retrieve('and offer_id = $16');

/** The same of one offer, whoever's it is and whatever stands in the way. */
const ONE = `
  with able as (
    select o.id, o.helper_id, o.concepts, o.stated, o.times, o.active, o.max_active, o.pc4, m.languages
      from offer o join member m on m.community_id = $1 and m.id = o.helper_id
     where o.community_id = $1 and o.id = $8)
  ${factsOf('$2', '$3', '$4', '$5', '$6', '$7')}`;

interface Row {
  id: string;
  helper_id: string;
  /** As JSON: many offers mean the same. */
  concepts: string;
  /** As JSON. */
  stated: string | null;
  active: number;
  max_active: number;
  /** With spaces between. */
  languages: string;
  pc4: string;
  /** As `writeTimes` writes them; null: none, or not asked for. */
  times: string | null;
  asked: number;
  answered: number;
  asked_lately: number;
  resting: boolean | null;
  went_well: number;
  together: number;
}

/**
 * Whom a request could be put to, with what the score reads of them. The one place that reads the rows of several modules in a
 * statement: it is what the product waits for. Everything runs in the caller's unit of work.
 */
@Injectable()
export class CandidatesRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Complete: every open offer with room of someone who may help, for one of these activities, that comes this far. */
  async find(search: Search, conditions: Conditions): Promise<FoundCandidate[]> {
    const { activities, places, asked, now, times, restSince, offerId } = search;
    const wanted = JSON.stringify(wantedOf(activities, places));
    const codes = places.map(({ pc4 }) => pc4).join(' ');
    const parameters = [...this.parameters(conditions), wanted, codes, asked, now, LATELY_DAYS, times, restSince];
    const rows =
      offerId === undefined
        ? await this.work.db.query<Row[]>(RETRIEVE, parameters)
        : await this.work.db.query<Row[]>(RETRIEVE_OFFER, [...parameters, offerId]);
    const metres = new Map<string, number>();
    for (const place of places) metres.set(place.pc4, place.metres);
    return candidatesFrom(rows, (pc4) => metres.get(pc4) ?? Infinity);
  }

  /** One offer as the score reads it, from so many metres away; null when it is not there. */
  async one(
    offerId: string,
    metres: number,
    {
      requesterId,
      asked,
      now,
      times,
      restSince,
    }: Pick<Search, 'asked' | 'now' | 'times' | 'restSince'> & { readonly requesterId: string },
  ): Promise<FoundCandidate | null> {
    const { communityId, db } = this.work;
    const parameters = [communityId, requesterId, asked, now, LATELY_DAYS, times, restSince, offerId];
    return candidatesFrom(await db.query<Row[]>(ONE, parameters), () => metres)[0] ?? null;
  }

  /** Of these members, those who may help. */
  async whoMay(helperIds: readonly string[], conditions: Conditions): Promise<Set<string>> {
    const rows = await this.work.db.query<{ id: string }[]>(
      `select m.id from member m where m.community_id = $1 and m.id = any($9) and ${MAY_HELP}`,
      [...this.parameters(conditions), [...helperIds]],
    );
    return new Set(rows.map((row) => row.id));
  }

  private parameters(conditions: Conditions): unknown[] {
    const { requesterId, blocked, answered, activity, knownToCoordinator, vogRequired, languages, today } = conditions;
    return [
      this.work.communityId,
      requesterId,
      [...blocked, ...answered],
      activity,
      knownToCoordinator,
      vogRequired,
      today,
      languages,
    ];
  }
}

/** Neighbours offer the same things on the same mornings: what is written the same is read once, and is one object. */
function candidatesFrom(rows: readonly Row[], metresTo: (pc4: string) => number): FoundCandidate[] {
  const concepts = once((written) => JSON.parse(written) as readonly Concept[]);
  const stated = once((written) => JSON.parse(written) as Stated);
  const languages = once((written) => written.split(' '));
  const slot = once(toSlot);
  const availability = once((written) => readTimes(written, slot));
  return rows.map((row) => ({
    offerId: row.id,
    helperId: row.helper_id,
    concepts: concepts(row.concepts),
    stated: row.stated === null ? null : stated(row.stated),
    availability: row.times === null ? [] : availability(row.times),
    languages: languages(row.languages),
    distanceMetres: metresTo(row.pc4),
    active: row.active,
    maxActive: row.max_active,
    askedLately: row.asked_lately,
    asked: row.asked,
    answered: row.answered,
    wentWell: row.went_well,
    wentWellTogether: row.together,
    resting: row.resting === true,
  }));
}

/** Does it once for each text. */
function once<T>(read: (written: string) => T): (written: string) => T {
  const known = new Map<string, T>();
  return (written) => {
    const before = known.get(written);
    if (before !== undefined) return before;
    const made = read(written);
    known.set(written, made);
    return made;
  };
}
