import type { System } from './system.js';

/** How many of each; all of them have to be 0. */
export type Findings = Readonly<Record<string, number>>;

export const sum = (findings: Findings): number => Object.values(findings).reduce((total, count) => total + count, 0);

interface Asked {
  readonly suggestionId: string;
  readonly helperId: string;
  readonly requesterId: string;
}

/** What the database says became of a load. */
export class Ledger {
  constructor(private readonly system: System) {}

  /** Everything that is due and not done: events not handed out, deliveries not done. */
  async backlog(): Promise<number> {
    const [row] = await this.query<{ count: number }>(
      `select (select count(*) from outbox where dispatched_at is null and available_at <= now())::int
            + (select count(*) from delivery where state in ('pending', 'enqueued'))::int as count`,
      [],
    );
    return row?.count ?? 0;
  }

  async isAsked(requestId: string): Promise<boolean> {
    const found = await this.query(
      'select from wave where community_id = $1 and request_id = $2 and started_at is not null and asked > 0',
      [this.system.town.communityId, requestId],
    );
    return found.length > 0;
  }

  /** Two helpers who were asked for one request that nobody answered. */
  twoAsked(name: string): Promise<Asked[]> {
    return this.query<Asked>(
      `with one as (
         select r.id, r.requester_id from request r
          where r.community_id = $1 and r.status = 'open' and r.title like $2
            and not exists (select from response a where a.community_id = r.community_id and a.request_id = r.id)
            and (select count(*) from suggestion s
                  where s.community_id = r.community_id and s.request_id = r.id and s.status = 'asked') >= 2
          limit 1)
       select s.id as "suggestionId", s.helper_id as "helperId", one.requester_id as "requesterId"
         from one join suggestion s on s.community_id = $1 and s.request_id = one.id and s.status = 'asked' order by s.id limit 2`,
      [this.system.town.communityId, `Vraag ${name} %`],
    );
  }

  /** Of what was acknowledged, what did not come about. */
  async lost(requestIds: readonly string[], matchIds: readonly string[]): Promise<Findings> {
    const [row] = await this.query<Record<string, number>>(LOST, [this.system.town.communityId, requestIds, matchIds]);
    return row ?? {};
  }

  /** What came about twice, of the load of this name. */
  async double(name: string): Promise<Findings> {
    const [row] = await this.query<Record<string, number>>(DOUBLE, [this.system.town.communityId, `Vraag ${name} %`]);
    return row ?? {};
  }

  private async query<Row extends object>(text: string, values: readonly unknown[]): Promise<Row[]> {
    return (await this.system.database.query<Row>(text, [...values])).rows;
  }
}

/**
 * A notification counts as sent when its mail was kept: that is one transaction. Whoever answered before their mail left, or was
 * asked for what is filled by then, gets none on purpose: of those who were asked, the ones who may still say yes have to be told.
 */
const LOST = `
with posted as (select unnest($2::uuid[]) as id), made as (select unnest($3::uuid[]) as id),
held as (
  select p.id, r.id is not null as stored, w.started_at is not null as held, w.asked
    from posted p
    left join request r on r.community_id = $1 and r.id = p.id
    left join wave w on w.community_id = $1 and w.request_id = p.id and w.number = 1),
sent as (
  select n.kind, n.request_id, n.suggestion_id, n.match_id
    from notification n
    join transmission t on t.community_id = n.community_id and t.notification_id = n.id
    join kept_mail k on k.community_id = t.community_id and k.message_id = t.message_id
   where n.community_id = $1)
select (select count(*) from held where not stored)::int as "request gone",
       (select count(*) from held where stored and not held)::int as "nobody looked for",
       (select count(*) from held where held and asked = 0 and not exists (
          select from outbox o where o.community_id = $1 and o.type = 'case.opened'
             and o.payload ->> 'requestId' = held.id::text))::int as "nobody asked and nobody told",
       (select count(*) from suggestion s join posted p on p.id = s.request_id
         where s.community_id = $1 and s.status in ('asked', 'lapsed')
           and not exists (select from sent where sent.kind = 'asked' and sent.suggestion_id = s.id))::int as "asked and not told",
       (select count(*) from held join lateral (
          select count(*) as count from suggestion s
           where s.community_id = $1 and s.request_id = held.id and s.asked_at is not null) asked_for on true
         where held.held and asked_for.count <> held.asked)::int as "round half held",
       (select count(*) from made left join match m on m.community_id = $1 and m.id = made.id
         where m.id is null)::int as "match gone",
       (select count(*) from made where not exists (
          select from sent where sent.kind = 'chosen' and sent.match_id = made.id))::int as "chosen and not told"`;

const DOUBLE = `
with mine as (select id, requester_id, title, helpers_needed from request where community_id = $1 and title like $2),
told as (select n.* from notification n join mine on mine.id = n.request_id where n.community_id = $1),
excess as (
  select 'second request of one key' as what, count(*) - 1 as count from mine group by title having count(*) > 1
  union all
  select 'second round', count(*) - 1 from wave w join mine on mine.id = w.request_id
   where w.community_id = $1 and w.started_at is not null group by w.request_id having count(*) > 1
  union all
  select 'helper asked twice', count(*) - 1 from told where kind = 'asked' group by request_id, member_id having count(*) > 1
  union all
  select 'place taken twice', count(*) - max(mine.helpers_needed) from match m join mine on mine.id = m.request_id
   where m.community_id = $1 group by m.request_id having count(*) > max(mine.helpers_needed)
  union all
  select 'told twice', count(*) - 1 from told
   group by member_id, kind, request_id, suggestion_id, response_id, match_id having count(*) > 1
  union all
  select 'sent twice', count(*) - 1 from transmission t join told on told.id = t.notification_id
   where t.community_id = $1 group by t.notification_id, t.channel having count(*) > 1
  union all
  select 'mail twice', count(*) - 1 from kept_mail k
   where k.community_id = $1 and k.message_id in (select '<' || id || '@omzien>' from told)
   group by k.message_id having count(*) > 1)
select coalesce(sum(count) filter (where what = 'second request of one key'), 0)::int as "second request of one key",
       coalesce(sum(count) filter (where what = 'second round'), 0)::int as "second round",
       coalesce(sum(count) filter (where what = 'helper asked twice'), 0)::int as "helper asked twice",
       coalesce(sum(count) filter (where what = 'place taken twice'), 0)::int as "place taken twice",
       coalesce(sum(count) filter (where what = 'told twice'), 0)::int as "told twice",
       coalesce(sum(count) filter (where what = 'sent twice'), 0)::int as "sent twice",
       coalesce(sum(count) filter (where what = 'mail twice'), 0)::int as "mail twice"
  from excess`;
