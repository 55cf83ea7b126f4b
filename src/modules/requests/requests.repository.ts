import { Injectable } from '@nestjs/common';
import { In, MoreThanOrEqual } from 'typeorm';
import { newId } from '#kernel/ids.js';
import { findRows, insertRows } from '../../platform/database/rows.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { deskOf, neededBy, type DeskPlace } from './desk.js';
import { referenceOf } from './reference.js';
import { RequestActivityEntity, RequestConcernEntity, RequestEntity, RequestSlotEntity } from './request.entity.js';
import type { Concern, OnBehalf, Request } from './request.js';

/** Requests as rows. Everything runs in the caller's unit of work. */
@Injectable()
export class RequestsRepository {
  constructor(private readonly work: UnitOfWork) {}

  async insert(request: Request): Promise<void> {
    await insertRows(this.work.db, RequestEntity, [toRow(request)]);
    await this.insertSlots(request);
  }

  async update(request: Request): Promise<void> {
    const { communityId, id } = request;
    await this.work.db.update(RequestEntity, { communityId, id }, toRow(request));
    await this.work.db.delete(RequestSlotEntity, { communityId, requestId: id });
    await this.insertSlots(request);
  }

  async setStatus(request: Request, now: Date): Promise<void> {
    const { communityId, id, status, statusReason, deskNote } = request;
    const change = { status, statusReason, deskNote, ...placed(request, now), updatedAt: now };
    await this.work.db.update(RequestEntity, { communityId, id }, change);
  }

  /** An id whose code no other request of the community has. */
  async freshId(): Promise<{ id: string; reference: string }> {
    const { communityId, db } = this.work;
    for (;;) {
      const id = newId();
      const reference = referenceOf(id);
      if (!(await db.existsBy(RequestEntity, { communityId, reference }))) return { id, reference };
    }
  }

  /** Moves an open request on the desk; false where it stands there already. */
  async setDesk(id: string, desk: DeskPlace | null, now: Date): Promise<boolean> {
    const [, moved] = await this.work.db.query<[unknown[], number]>(
      `update request set desk = $3, desk_since = case when $3::text is null then null else $4::timestamptz end
        where community_id = $1 and id = $2 and status = 'open' and desk is distinct from $3`,
      [this.work.communityId, id, desk, now],
    );
    return moved > 0;
  }

  async byIds(ids: readonly string[]): Promise<Request[]> {
    if (ids.length === 0) return [];
    const { communityId, db } = this.work;
    return this.withSlots(await findRows(db, RequestEntity, 'where community_id = $1 and id = any($2)', [communityId, ids]));
  }

  async byId(id: string): Promise<Request | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /**
   * The same, and nobody else changes them before this transaction ends. In one order, so that no two who take several wait for each
   * other; rows that refer to them can be written meanwhile.
   */
  async lock(ids: readonly string[]): Promise<Request[]> {
    if (ids.length === 0) return [];
    const { communityId, db } = this.work;
    const of = 'where community_id = $1 and id = any($2) order by id for no key update';
    return this.withSlots(await findRows(db, RequestEntity, of, [communityId, ids]));
  }

  async withSlots(rows: readonly RequestEntity[]): Promise<Request[]> {
    if (rows.length === 0) return [];
    const { communityId, db } = this.work;
    const ids = rows.map((row) => row.id);
    const of = 'where community_id = $1 and request_id = any($2) order by id';
    const slots = await findRows(db, RequestSlotEntity, of, [communityId, ids]);
    return rows.map((row) =>
      toRequest(
        row,
        slots.filter((slot) => slot.requestId === row.id),
      ),
    );
  }

  /** How many of a member's requests wait or are open. */
  countRunning(requesterId: string): Promise<number> {
    const { communityId, db } = this.work;
    return db.countBy(RequestEntity, { communityId, requesterId, status: In(['review', 'open']) });
  }

  countPostedSince(since: Date): Promise<number> {
    const { communityId, db } = this.work;
    return db.countBy(RequestEntity, { communityId, createdAt: MoreThanOrEqual(since) });
  }

  /** How many of a member's requests were ever held for this. */
  countHeldFor(requesterId: string, statusReason: string): Promise<number> {
    const { communityId, db } = this.work;
    return db.countBy(RequestEntity, { communityId, requesterId, statusReason });
  }

  async addConcern(requestId: string, memberIds: readonly string[], concern: Concern): Promise<void> {
    if (memberIds.length === 0) return;
    const rows = memberIds.map((memberId) => ({
      ...{ communityId: this.work.communityId, id: newId(), requestId, memberId, concern },
    }));
    await insertRows(this.work.db, RequestConcernEntity, rows, 'on conflict do nothing');
  }

  async concernsOf(requestIds: readonly string[], memberId: string): Promise<Map<string, Set<Concern>>> {
    const found = new Map<string, Set<Concern>>();
    if (requestIds.length === 0) return found;
    const { communityId, db } = this.work;
    for (const row of await db.findBy(RequestConcernEntity, { communityId, memberId, requestId: In([...requestIds]) })) {
      found.set(row.requestId, (found.get(row.requestId) ?? new Set()).add(row.concern));
    }
    return found;
  }

  async replaceActivities(requestId: string, activities: readonly { activity: string; weight: number }[]): Promise<void> {
    const { communityId, db } = this.work;
    await db.query('delete from request_activity where community_id = $1 and request_id = $2', [communityId, requestId]);
    if (activities.length === 0) return;
    await insertRows(
      db,
      RequestActivityEntity,
      activities.map(({ activity, weight }) => ({ communityId, id: newId(), requestId, activity, weight })),
    );
  }

  /** Ids of open requests that mean one of these activities in one of these postcodes, the newest first. */
  async openIdsFor(activities: readonly string[], postcodes: readonly string[], limit: number): Promise<string[]> {
    const rows = await this.work.db.query<{ id: string }[]>(
      `select r.id from request r
        where r.community_id = $1 and r.status = 'open' and r.pc4 = any($3)
          and exists (select from request_activity a
                       where a.community_id = r.community_id and a.request_id = r.id and a.activity = any($2))
        order by r.created_at desc, r.id limit $4`,
      [this.work.communityId, [...activities], [...postcodes], limit],
    );
    return rows.map((row) => row.id);
  }

  /** Ids of open requests in one of these postcodes of which nobody knows which kind of help they ask, the newest first. */
  async openIdsOfUnknown(postcodes: readonly string[], limit: number): Promise<string[]> {
    const rows = await this.work.db.query<{ id: string }[]>(
      `select r.id from request r
        where r.community_id = $1 and r.status = 'open' and r.pc4 = any($2)
          and not exists (select from request_activity a where a.community_id = r.community_id and a.request_id = r.id)
        order by r.created_at desc, r.id limit $3`,
      [this.work.communityId, [...postcodes], limit],
    );
    return rows.map((row) => row.id);
  }

  private async insertSlots({ communityId, id: requestId, when }: Request): Promise<void> {
    if (when.slots.length === 0) return;
    await insertRows(
      this.work.db,
      RequestSlotEntity,
      when.slots.map((slot) => ({ communityId, id: newId(), requestId, ...slot })),
    );
  }
}

/** Where it stands on the desk now; since when stays as it was, unless it moved. */
function placed(request: Request, now: Date): { desk: DeskPlace | null; deskSince: Date | null } {
  const desk = deskOf(request);
  if (desk === request.desk) return { desk, deskSince: request.deskSince };
  return { desk, deskSince: desk && now };
}

function toRow(request: Request): RequestEntity {
  const { when, conditions, onBehalf, ...plain } = request;
  return {
    ...plain,
    whenKind: when.kind,
    whenUntil: when.until,
    ...conditions,
    ...placed(request, request.updatedAt),
    neededBy: neededBy(request),
    languages: [...conditions.languages],
    forSelf: onBehalf === null,
    forName: onBehalf?.name ?? null,
    forRelation: onBehalf?.relation ?? null,
    consentBy: onBehalf?.consent.agreedBy ?? null,
    consentHow: onBehalf?.consent.how ?? null,
    consentAt: onBehalf?.consent.at ?? null,
  };
}

function toRequest(row: RequestEntity, slots: readonly RequestSlotEntity[]): Request {
  return {
    id: row.id,
    communityId: row.communityId,
    requesterId: row.requesterId,
    title: row.title,
    text: row.text,
    publicTitle: row.publicTitle,
    publicText: row.publicText,
    status: row.status,
    statusReason: row.statusReason,
    deskNote: row.deskNote,
    activityId: row.activityId,
    pc4: row.pc4,
    areaId: row.areaId,
    helpersNeeded: row.helpersNeeded,
    when: {
      kind: row.whenKind,
      until: row.whenUntil,
      slots: slots.map(({ date, weekday, from, to }) => ({ date, weekday, from, to })),
    },
    conditions: {
      languages: row.languages,
      knownToCoordinator: row.knownToCoordinator,
      vogRequired: row.vogRequired,
      visibility: row.visibility,
    },
    chosenVisibility: row.chosenVisibility ?? row.visibility,
    onBehalf: behalfOf(row),
    reference: row.reference ?? referenceOf(row.id),
    desk: row.desk,
    deskSince: row.deskSince,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}

function behalfOf(row: RequestEntity): OnBehalf | null {
  if (row.forSelf || row.consentBy === null || row.consentHow === null || row.consentAt === null) return null;
  return {
    name: row.forName,
    relation: row.forRelation,
    consent: { agreedBy: row.consentBy, how: row.consentHow, at: row.consentAt },
  };
}
