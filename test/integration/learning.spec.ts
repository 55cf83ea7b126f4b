import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days } from '#kernel/clock.js';
import { newId } from '#kernel/ids.js';
import { priorModel } from '#matching/model.js';
import { CalibrationsService } from '../../src/modules/matching/calibrations.service.js';
import { WeeklyCalibration } from '../../src/modules/matching/jobs/weekly-calibration.js';
import { OutcomesRepository } from '../../src/modules/matching/outcomes.repository.js';
import { UnitOfWork } from '../../src/platform/database/work.js';
import { type Ended, whereNearDecides, writePast } from '../support/past.js';
import type { Person } from '../support/person.js';
import { Town } from '../support/town.js';
import { World } from '../support/world.js';

let world: World;
let town: Town;
let asker: Person;
let helper: Person;
let administrator: Person;
beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  town = await Town.in(world, { restDays: 0, maxOpenRequests: 50 });
  [asker, helper] = [await town.resident(), await town.resident()];
  administrator = await town.resident({ roles: ['administrator'] });
});
afterAll(async () => {
  await world.end();
});

/** What was asked of the helper in years gone by, and what came of it. */
async function past(ended: readonly Ended[]): Promise<string[]> {
  const { id: requestId } = await asker.asks('naaien', { conditions: { visibility: 'COORDINATOR_ONLY' } });
  const offerId = await helper.offers('dierenarts', { reach: 'STREET' });
  const [requesterId, helperId] = [asker.is.memberId, helper.is.memberId];
  const of = { communityId: town.id, requestId, requesterId, offerId, helperId, now: world.clock.now() };
  return writePast((text, values) => world.database.sql(text, values), of, ended);
}
const learn = () => world.get(CalibrationsService).learn(town.id);

interface SeenModel {
  readonly version: string;
  readonly inUse: boolean;
  readonly leftAt: string | null;
  readonly leftBy: { readonly displayName: string } | null;
  readonly report: {
    readonly verdict: string;
    readonly learntFrom: number;
    readonly heldOut: number;
    readonly before: { readonly brier: number; readonly logLoss: number; readonly reliability: { readonly count: number }[] };
    readonly after: { readonly brier: number; readonly logLoss: number };
    readonly weights: { readonly feature: string; readonly before: number; readonly after: number }[];
  };
}
const MODELS = `query ($first: Int, $after: String) { matchingModels(first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage }
  nodes { version inUse leftAt leftBy { displayName } report { verdict learntFrom heldOut bias { before after }
    before { brier logLoss reliability { from to count predicted observed } } after { brier logLoss } weights { feature before after } } } } }`;
const IN_USE = `{ matchingModelInUse { version isPrior priorVersion held lastLook { version at report { verdict learntFrom heldOut } } } }`;
const USE = `mutation ($version: String!, $key: String) { useMatchingModel(version: $version, idempotencyKey: $key) { version isPrior held } }`;

async function models(): Promise<SeenModel[]> {
  return (await administrator.client.ask<{ matchingModels: { nodes: SeenModel[] } }>(MODELS)).matchingModels.nodes;
}
interface InUse {
  readonly version: string;
  readonly isPrior: boolean;
  readonly held: boolean;
  readonly lastLook: {
    readonly version: string;
    readonly report: { readonly verdict: string; readonly learntFrom: number };
  } | null;
}
const inUse = async (): Promise<InUse> =>
  (await administrator.client.ask<{ matchingModelInUse: InUse }>(IN_USE)).matchingModelInUse;
const use = async (version: string, key = newId()): Promise<InUse> =>
  (await administrator.client.ask<{ useMatchingModel: InUse }>(USE, { version, key })).useMatchingModel;

/** With which model the newest request was scored. */
async function scoredWith(): Promise<string> {
  const request = await asker.asks('tuin');
  const [row] = await world.database.sql<{ version: string }>(
    'select model_version as version from suggestion where community_id = $1 and request_id = $2',
    [town.id, request.id],
  );
  return row?.version ?? 'nobody was suggested';
}

describe('what came of asking', () => {
  const yes = { answer: 'yes', wentWell: null } as const;
  const ends: readonly (readonly [string, Ended, boolean | null])[] = [
    ['a yes that went well', { wentWell: true }, true],
    ['a yes that came to nothing', { wentWell: false }, false],
    ['a yes that was taken back', { ...yes, answerStatus: 'withdrawn' }, false],
    ['a yes that stood by, and was not needed', { ...yes, answerStatus: 'reserve' }, true],
    ['a yes that was thanked', { ...yes, answerStatus: 'thanked' }, true],
    ['a yes under way', { ...yes, askedDaysAgo: 29 }, null],
    ['a yes of which nobody said anything for a month', { ...yes, askedDaysAgo: 31 }, true],
    ['a yes that waits for a choice', { ...yes, answerStatus: 'given', askedDaysAgo: 5 }, null],
    ['not now', { answer: 'not-now', answerStatus: 'given', wentWell: null, askedDaysAgo: 1 }, false],
    ['never', { answer: 'never', answerStatus: 'given', wentWell: null }, false],
    ['silence', { status: 'lapsed', answer: null }, false],
    ['silence while nobody went on asking', { status: 'asked', answer: null }, false],
    ['silence since yesterday', { status: 'lapsed', answer: null, askedDaysAgo: 1 }, null],
    ['no longer needed before they answered', { status: 'cancelled', answer: null }, null],
    ['to be asked anew', { status: 'proposed', answer: null }, null],
  ];

  it('is well, not well, or says nothing yet', async () => {
    const ids = await past(ends.map(([, ended]) => ended));
    const outcomes = await world
      .get(UnitOfWork)
      .run({ communityId: town.id, memberId: null }, () => world.get(OutcomesRepository).ended(world.clock.now()));
    const found = new Map(outcomes.map(({ id, well }) => [id, well]));
    expect(ends.map(([what], index) => [what, found.get(ids[index] ?? '') ?? null])).toEqual(
      ends.map(([what, , well]) => [what, well]),
    );
    expect(outcomes[0]?.features).toMatchObject({ concept: 0.5, together: 0.5 });
  });

  it('is what it is, lived through: a not-now, a yes that went well, and who was no longer needed', async () => {
    const [first, second, third] = await town.helpers(3, 'tuin');
    const { id } = await asker.asks('tuin', { helpersNeeded: 2 });
    await first?.answers(id, 'NOT_NOW');
    const match = await asker.chooses((await second?.answers(id)) ?? '');
    await asker.finishes(match);
    await asker.withdraws(id);
    const outcomes = await world
      .get(UnitOfWork)
      .run({ communityId: town.id, memberId: null }, () => world.get(OutcomesRepository).ended(world.clock.now()));
    expect(outcomes.map(({ well }) => well).sort()).toEqual([false, true]);
    expect(await town.count('suggestion', `helper_id = $2 and status = 'cancelled'`, third?.is.memberId)).toBe(1);
  });
});

describe('learning', () => {
  beforeEach(async () => {
    await helper.offers('tuin');
  });

  it('changes nothing while there are few outcomes, and says how many', async () => {
    await past(whereNearDecides(60));
    expect(await learn()).toMatchObject({ adopted: false, report: { verdict: 'too-few-outcomes' } });
    expect(await models()).toEqual([]);
    const now = await inUse();
    expect(now).toMatchObject({ version: priorModel.version, isPrior: true, held: false });
    const report = now.lastLook?.report as { learntFrom: number; heldOut: number; verdict: string };
    expect([report.learntFrom + report.heldOut, report.verdict]).toEqual([60, 'TOO_FEW_OUTCOMES']);
    expect(await scoredWith()).toBe(priorModel.version);
  });

  it('is used when it predicts better what it did not learn from, and can be read', async () => {
    expect(await scoredWith()).toBe(priorModel.version);
    await past(whereNearDecides(600));
    const look = await learn();
    expect(look).toMatchObject({ isNew: true, adopted: true, held: false });
    expect(await scoredWith()).toBe(look.version);

    const [model, ...others] = await models();
    expect(others).toEqual([]);
    expect(model).toMatchObject({ version: look.version, inUse: true, leftAt: null, leftBy: null });
    const { report } = model;
    expect(report.learntFrom + report.heldOut).toBe(600);
    expect(report.after.logLoss).toBeLessThan(report.before.logLoss);
    expect(report.after.brier).toBeLessThan(report.before.brier);
    expect(report.before.reliability.reduce((sum, { count }) => sum + count, 0)).toBe(report.heldOut);
    const distance = report.weights.find(({ feature }) => feature === 'distance');
    expect(distance?.before).toBe(priorModel.weights.distance);
    expect(distance?.after).toBeGreaterThan(priorModel.weights.distance);
  });

  it('of the same outcomes adds nothing', async () => {
    await past(whereNearDecides(600));
    const first = await learn();
    const again = await learn();
    expect(again).toEqual({ ...first, isNew: false, adopted: false });
    expect(await town.count('matching_model')).toBe(1);
  });

  it('as a rehearsal writes nothing', async () => {
    await past(whereNearDecides(600));
    const look = await world.get(CalibrationsService).rehearse(town.id);
    expect(look).toMatchObject({ adopted: false, report: { verdict: 'better' } });
    expect(await town.count('matching_model')).toBe(0);
  });

  it('from one community is not another’s', async () => {
    await past(whereNearDecides(600));
    await learn();
    const other = await Town.in(world);
    const { report } = await world.get(CalibrationsService).learn(other.id);
    expect(report).toMatchObject({ learntFrom: 0, heldOut: 0 });
    const elsewhere = await other.resident({ roles: ['administrator'] });
    const seen = await elsewhere.client.ask<{ matchingModels: { nodes: unknown[] } }>(MODELS);
    expect(seen.matchingModels.nodes).toEqual([]);
  });

  it('comes by itself once a week, in one process', async () => {
    const weekly = world.get(WeeklyCalibration);
    await past(whereNearDecides(600));
    await Promise.all([weekly.run(), weekly.run()]);
    expect(await town.count('matching_model')).toBe(1);
    const { version } = await inUse();
    expect(version).not.toBe(priorModel.version);
    await past(whereNearDecides(200, 8));
    world.clock.advance(days(6));
    await weekly.run();
    expect(await town.count('matching_model')).toBe(1);
    world.clock.advance(days(1));
    await weekly.run();
    expect((await inUse()).lastLook?.version).not.toBe(version);
  });
});

describe('an administrator', () => {
  let learned: string;
  beforeEach(async () => {
    await helper.offers('tuin');
    await past(whereNearDecides(600));
    learned = (await learn()).version;
  });

  it('goes back to what was believed before, at once, and it is written down', async () => {
    expect(await scoredWith()).toBe(learned);
    expect(await use(priorModel.version)).toEqual({ version: priorModel.version, isPrior: true, held: true });
    expect(await scoredWith()).toBe(priorModel.version);
    const [model] = await models();
    expect(model).toMatchObject({ inUse: false, leftBy: { displayName: administrator.is.name } });
    const { audit } = await administrator.client.ask<{ audit: { nodes: object[] } }>(
      '{ audit { nodes { action subjectType reason } } }',
    );
    const reason = `${learned} → ${priorModel.version}`;
    expect(audit.nodes).toEqual([{ action: 'model.used', subjectType: 'matching-model', reason }]);
  });

  it('is not overruled by what is learnt after that, until they use the newest', async () => {
    await use(priorModel.version);
    await past(whereNearDecides(400, 9));
    const look = await learn();
    expect(look).toMatchObject({ isNew: true, adopted: false, held: true, report: { verdict: 'better' } });
    expect(await scoredWith()).toBe(priorModel.version);
    expect(await use(look.version)).toMatchObject({ version: look.version, held: false });
    expect(await scoredWith()).toBe(look.version);
    expect((await models()).map(({ version, inUse: used }) => [version, used])).toEqual([
      [look.version, true],
      [learned, false],
    ]);
  });

  it('goes back to an earlier one; a second click is the first', async () => {
    await past(whereNearDecides(1_500, 10));
    const second = (await learn()).version;
    expect(await inUse()).toMatchObject({ version: second });
    const key = newId();
    await use(learned, key);
    await use(learned, key);
    await use(learned);
    expect(await inUse()).toMatchObject({ version: learned, held: true });
    expect(await town.count('audit_entry', `action = 'model.used'`)).toBe(1);
    const page = await administrator.client.ask<{ matchingModels: { totalCount: number; pageInfo: { hasNextPage: boolean } } }>(
      MODELS,
      {
        first: 1,
      },
    );
    expect(page.matchingModels).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
  });

  it('cannot use what is not there, or what was no better', async () => {
    const refused = await administrator.client.refused(USE, { version: 'learned-0000000000' });
    expect(refused.extensions).toMatchObject({ code: 'model.unknown', field: 'version' });
    const few = await Town.in(world);
    const { version } = await world.get(CalibrationsService).learn(few.id);
    const other = await few.resident({ roles: ['administrator'] });
    expect((await other.client.refused(USE, { version })).extensions.code).toBe('model.unknown');
  });

  it('is the only one who may', async () => {
    for (const role of ['coordinator', 'council', 'confidant'] as const) {
      const { client } = await town.resident({ roles: [role] });
      for (const query of [MODELS, IN_USE]) expect((await client.refused(query)).extensions.code).toBe('auth.forbidden');
      expect((await client.refused(USE, { version: priorModel.version })).extensions.code).toBe('auth.forbidden');
    }
    expect(await inUse()).toMatchObject({ version: learned });
  });
});
