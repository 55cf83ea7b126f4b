import type { SelectQueryBuilder } from 'typeorm';
import { isId } from '#kernel/ids.js';
import type { RequestEntity } from './request.entity.js';
import type { RequestFilter } from './request.js';

type Query = SelectQueryBuilder<RequestEntity>;

/** What anyone may see: public, and neither held nor gone; an ambassador also what is open to suitable helpers in their area. */
export function publicOnly(query: Query, ambassadorOf: string | null): Query {
  return query.andWhere(
    `request.status in ('open', 'matched')
      and (request.visibility = 'public' or (request.visibility = 'suitable-helpers' and request.areaId = :ambassadorOf))`,
    { ambassadorOf },
  );
}

export function filtered(query: Query, { status, activityIds, areaIds, search }: RequestFilter): Query {
  if (status?.length) query.andWhere('request.status in (:...status)', { status });
  if (areaIds?.length) query.andWhere('request.areaId in (:...areaIds)', { areaIds: idsOrNone(areaIds) });
  if (activityIds?.length) {
    query.andWhere(
      `exists (select from request_activity a where a.community_id = request.communityId and a.request_id = request.id
        and a.activity in (:...activityIds))`,
      { activityIds },
    );
  }
  const words = search?.trim();
  if (words)
    query.andWhere('(request.publicTitle ilike :like or request.publicText ilike :like)', { like: `%${escapeLike(words)}%` });
  return query;
}

const NO_ID = '00000000-0000-7000-8000-000000000000';
/** Ids that are none find nothing, rather than everything. */
const idsOrNone = (ids: readonly string[]): string[] => {
  const real = ids.filter(isId);
  return real.length > 0 ? real : [NO_ID];
};

const escapeLike = (text: string): string => text.slice(0, 100).replace(/[\\%_]/g, (char) => `\\${char}`);
