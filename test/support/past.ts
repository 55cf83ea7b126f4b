import { days, later } from '#kernel/clock.js';
import { newId } from '#kernel/ids.js';
import { seededRandom } from '#kernel/random.js';
import { priorModel } from '#matching/model.js';
import { featureNames, type Features } from '#matching/types.js';

/** How a question to a helper ended, as rows tell it. */
export interface Ended {
  readonly features?: Partial<Features>;
  readonly askedDaysAgo?: number;
  readonly status?: 'asked' | 'answered' | 'lapsed' | 'cancelled' | 'proposed';
  readonly answer?: 'yes' | 'not-now' | 'never' | null;
  readonly answerStatus?: 'given' | 'chosen' | 'reserve' | 'thanked' | 'withdrawn';
  readonly wentWell?: boolean | null;
}

/** What is copied, and who takes part. */
export interface PastOf {
  readonly communityId: string;
  readonly requestId: string;
  readonly requesterId: string;
  readonly offerId: string;
  readonly helperId: string;
  readonly now: Date;
}

type Sql = (text: string, values: unknown[]) => Promise<unknown>;

const middle = Object.fromEntries(featureNames.map((name) => [name, 0.5]));
const READ = `jsonb_to_recordset($1::jsonb) as one ("requestId" uuid, id uuid, "responseId" uuid, features jsonb, "askedAt" timestamptz,
  status text, answer text, "answerStatus" text, "wentWell" boolean)`;

/**
 * Writes what would take years to live: copies of one request, each with one question to its helper, and the answer. Returns the id
 * of each question.
 */
export async function writePast(sql: Sql, of: PastOf, past: readonly Ended[]): Promise<string[]> {
  const rows = past.map((one) => {
    const { features = {}, askedDaysAgo = 40, status = 'answered', answer = 'yes', ...more } = one;
    const { answerStatus = 'chosen', wentWell = true } = more;
    const ids = { requestId: newId(), id: newId(), responseId: newId() };
    const askedAt = later(of.now, -days(askedDaysAgo));
    return { ...ids, features: { ...middle, ...features }, askedAt, status, answer, answerStatus, wentWell };
  });
  const json = JSON.stringify(rows);
  await sql(
    `insert into request select copy.* from ${READ}, request r, jsonb_populate_record(null::request, to_jsonb(r) ||
       jsonb_build_object('id', one."requestId", 'status', 'done', 'desk', null, 'created_at', one."askedAt", 'updated_at', one."askedAt")) as copy
      where r.community_id = $2 and r.id = $3`,
    [json, of.communityId, of.requestId],
  );
  await sql(
    `insert into suggestion (community_id, id, request_id, offer_id, helper_id, status, probability, features, contributions, reasons,
                             model_version, wave, created_at, asked_at, answered_at)
     select $2, one.id, one."requestId", $3, $4, one.status, 0.5, one.features, '{}', '[]', $5, 1, one."askedAt", one."askedAt", null
       from ${READ}`,
    [json, of.communityId, of.offerId, of.helperId, priorModel.version],
  );
  await sql(
    `insert into response (community_id, id, request_id, helper_id, suggestion_id, offer_id, answer, status, requester_id, went_well, created_at)
     select $2, one."responseId", one."requestId", $3, one.id, null, one.answer, one."answerStatus", $4, one."wentWell", one."askedAt"
       from ${READ} where one.answer is not null and one.status = 'answered'`,
    [json, of.communityId, of.helperId, of.requesterId],
  );
  return rows.map((row) => row.id);
}

/** So many questions in a town where distance decides alone, and seven in ten of those next door say yes. */
export function whereNearDecides(count: number, seed = 7): Ended[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (): Ended => {
    const distance = random();
    const yes = random() < 0.7 * distance;
    const when = { askedDaysAgo: 40 + Math.floor(random() * 300) };
    return { ...when, features: { distance, concept: random() }, ...(yes ? {} : { answer: 'not-now', wentWell: null }) };
  });
}
