import { newId } from '#kernel/ids.js';
import { priorModel } from '#matching/model.js';
import { featureNames, type Features } from '#matching/types.js';
import type { Person } from './person.js';
import type { Town } from './town.js';

/** How a question to a helper ended, as rows tell it; times in days before now. */
export interface Ended {
  readonly features?: Partial<Features>;
  readonly askedDaysAgo?: number;
  readonly status?: 'asked' | 'answered' | 'lapsed' | 'cancelled' | 'proposed';
  readonly answer?: 'yes' | 'not-now' | 'never' | null;
  readonly answerStatus?: 'given' | 'chosen' | 'reserve' | 'thanked' | 'withdrawn';
  readonly wentWell?: boolean | null;
}

const middle = Object.fromEntries(featureNames.map((name) => [name, 0.5]));

/**
 * Writes what would take years to live: copies of one request, each with one question to its helper, and the answer. Returns the id
 * of each question.
 */
export async function pastOf(town: Town, { asker, helper }: { asker: Person; helper: Person }, past: readonly Ended[]) {
  const { world, id: communityId } = town;
  const request = await asker.asks('naaien', { conditions: { visibility: 'COORDINATOR_ONLY' } });
  const offerId = await helper.offers('dierenarts', { reach: 'STREET' });
  const now = world.clock.now();
  const rows = past.map((one) => {
    const { features = {}, askedDaysAgo = 40, status = 'answered', answer = 'yes', ...more } = one;
    const { answerStatus = 'chosen', wentWell = true } = more;
    const askedAt = new Date(now.getTime() - askedDaysAgo * 86_400_000);
    const ids = { requestId: newId(), id: newId(), responseId: newId() };
    return { ...ids, features: { ...middle, ...features }, askedAt, status, answer, answerStatus, wentWell };
  });
  const json = JSON.stringify(rows);
  const read = `jsonb_to_recordset($1::jsonb) as one ("requestId" uuid, id uuid, "responseId" uuid, features jsonb, "askedAt" timestamptz,
    status text, answer text, "answerStatus" text, "wentWell" boolean)`;
  await world.database.sql(
    `insert into request select copy.* from ${read}, request r,
       jsonb_populate_record(null::request, to_jsonb(r) || jsonb_build_object('id', one."requestId", 'status', 'done', 'desk', null)) as copy
      where r.community_id = $2 and r.id = $3`,
    [json, communityId, request.id],
  );
  await world.database.sql(
    `insert into suggestion (community_id, id, request_id, offer_id, helper_id, status, probability, features, contributions, reasons,
                             model_version, wave, created_at, asked_at, answered_at)
     select $2, one.id, one."requestId", $3, $4, one.status, 0.5, one.features, '{}', '[]', $5, 1, one."askedAt", one."askedAt", null
       from ${read}`,
    [json, communityId, offerId, helper.is.memberId, priorModel.version],
  );
  await world.database.sql(
    `insert into response (community_id, id, request_id, helper_id, suggestion_id, offer_id, answer, status, requester_id, went_well, created_at)
     select $2, one."responseId", one."requestId", $3, one.id, null, one.answer, one."answerStatus", $4, one."wentWell", one."askedAt"
       from ${read} where one.answer is not null and one.status = 'answered'`,
    [json, communityId, helper.is.memberId, asker.is.memberId],
  );
  return rows.map((row) => row.id);
}
