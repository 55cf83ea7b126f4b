import { Injectable } from '@nestjs/common';
import { weekdays, type LocalDate, type Slot } from '#kernel/local-time.js';
import { reachMetres } from '#matching/reach.js';
import { activityById } from '#matching/taxonomy.js';
import type { ActivityId, Candidate, Concept } from '#matching/types.js';
import { UnitOfWork } from '../../platform/database/work.js';
import type { NearPlace } from './need.js';

const LATELY_DAYS = 30;

/** Who may help at all: hard conditions, which are never scored. */
export interface Conditions {
  readonly requesterId: string;
  /** Whom the requester is never brought together with. */
  readonly blocked: ReadonlySet<string>;
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
  /** Looks at this offer alone. */
  readonly offerId?: string;
}

/** The conditions on a member `m`; its parameters come first in every statement that has it. */
const MAY_HELP = `
  m.status = 'active' and m.id <> $2 and not m.id = any($3::uuid[])
  and (not $5::boolean or m.known_to_coordinator)
  and (not $6::boolean or m.vog_until >= $7::date)
  and (cardinality($8::text[]) = 0 or m.languages && $8::text[])
  and not exists (select from refusal f where f.community_id = $1 and f.member_id = m.id and f.activity = $4)`;

/**
 * Of each activity as many of the nearest postcodes as that kind of help travels: (community, activity, postcode) is one look-up
 * in one index. What is found there has to reach as far as its helper wants to go, be open and have room. What the score reads
 * of an offer, its helper and their past comes along. In stages, which halves the time that Postgres takes to plan it.
 */
const RETRIEVE = `
  with found as materialized (
    select distinct a.offer_id
      from unnest($9::text[], $10::int[]) as wanted (activity, places)
      join offer_activity a on a.community_id = $1 and a.activity = wanted.activity
       and a.pc4 = any (($11::text[])[1:wanted.places])
     where $17::uuid is null or a.offer_id = $17),
  near as materialized (
    select o.id, o.helper_id, o.concepts, o.active, o.max_active, place.metres
      from found
      join offer o on o.community_id = $1 and o.id = found.offer_id
      join unnest($11::text[], $12::float8[]) as place (pc4, metres)
        on place.pc4 = o.pc4 and place.metres <= ($13::jsonb ->> o.reach)::float8
     where o.status = 'open' and o.active < o.max_active),
  able as materialized (
    select near.*, m.languages
      from near join member m on m.community_id = $1 and m.id = near.helper_id
     where ${MAY_HELP})
  select able.*, past.*, well.*,
         array(select concat_ws(' ', coalesce(s.date::text, s.weekday), s."from", s."to")
                 from offer_slot s where s.community_id = $1 and s.offer_id = able.id) as availability
    from able
    cross join lateral (
      select count(*)::int as asked, count(answered_at)::int as answered,
             (count(*) filter (where asked_at > $15::timestamptz - make_interval(days => $16)))::int as asked_lately
        from suggestion where community_id = $1 and helper_id = able.helper_id and asked_at is not null) as past
    cross join lateral (
      select (count(*) filter (where activity = any($14)))::int as went_well,
             (count(*) filter (where requester_id = $2))::int as together
        from response where community_id = $1 and helper_id = able.helper_id and went_well) as well`;

interface Row {
  id: string;
  helper_id: string;
  concepts: Concept[];
  active: number;
  max_active: number;
  languages: string[];
  metres: number;
  /** Each `tue 09:00 12:00` or `2027-03-02 09:00 12:00`. */
  availability: string[];
  asked: number;
  answered: number;
  asked_lately: number;
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
  async find(search: Search, conditions: Conditions): Promise<Candidate[]> {
    const { activities, places, asked, now, offerId } = search;
    const usual = activities.map((activity) => activityById(activity)?.usualReachMetres ?? Infinity);
    const rows = await this.work.db.query<Row[]>(RETRIEVE, [
      ...this.parameters(conditions),
      activities,
      usual.map((most) => places.filter(({ metres }) => metres <= most).length),
      places.map(({ pc4 }) => pc4),
      places.map(({ metres }) => metres),
      reachMetres,
      asked,
      now,
      LATELY_DAYS,
      offerId ?? null,
    ]);
    // Neighbours have time on the same mornings and evenings: the same slot is one object.
    const slots = new Map<string, Slot>();
    return rows.map((row) => toCandidate(row, slots));
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
    const { requesterId, blocked, activity, knownToCoordinator, vogRequired, languages, today } = conditions;
    return [this.work.communityId, requesterId, [...blocked], activity, knownToCoordinator, vogRequired, today, languages];
  }
}

function toCandidate(row: Row, slots: Map<string, Slot>): Candidate {
  return {
    offerId: row.id,
    helperId: row.helper_id,
    concepts: row.concepts,
    availability: row.availability.map((written) => slotOf(written, slots)),
    languages: row.languages,
    distanceMetres: row.metres,
    active: row.active,
    maxActive: row.max_active,
    askedLately: row.asked_lately,
    asked: row.asked,
    answered: row.answered,
    wentWell: row.went_well,
    wentWellTogether: row.together,
  };
}

function slotOf(written: string, slots: Map<string, Slot>): Slot {
  const known = slots.get(written);
  if (known) return known;
  const [day, from, to] = written.split(' ');
  const weekday = weekdays.find((one) => one === day) ?? null;
  const slot = { date: weekday === null ? day : null, weekday, from, to };
  slots.set(written, slot);
  return slot;
}
