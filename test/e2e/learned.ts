import type { INestApplicationContext } from '@nestjs/common';
import { DEMO_SLUG } from '../../src/demo/seed.js';
import { CommunitiesService } from '../../src/modules/communities/communities.service.js';
import { CalibrationsService } from '../../src/modules/matching/calibrations.service.js';
import { AppClock } from '../../src/platform/clock/clock.js';
import { UnitOfWork } from '../../src/platform/database/work.js';
import { type PastOf, whereNearDecides, writePast } from '../support/past.js';

const ANYTHING = `
  select r.id as "requestId", r.requester_id as "requesterId", o.id as "offerId", o.helper_id as "helperId"
    from request r, offer o where r.community_id = $1 and o.community_id = $1 and o.helper_id <> r.requester_id
   order by r.id, o.id limit 1`;

/** A year of questions and answers behind the people of the demo, and what the engine learns from it: something to see for who answers for it. */
export async function haveLearned(app: INestApplicationContext): Promise<void> {
  const communityId = (await app.get(CommunitiesService).bySlug(DEMO_SLUG))?.id ?? '';
  const work = app.get(UnitOfWork);
  await work.run({ communityId, memberId: null }, async () => {
    const sql = (text: string, values: unknown[]): Promise<unknown> => work.db.query(text, values);
    const [of] = (await sql(ANYTHING, [communityId])) as PastOf[];
    if (of) await writePast(sql, { ...of, communityId, now: app.get(AppClock).now() }, whereNearDecides(600));
  });
  const { adopted } = await app.get(CalibrationsService).learn(communityId);
  if (!adopted) throw new Error('nothing was learned for the pages to show');
}
