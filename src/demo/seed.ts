import type { INestApplicationContext } from '@nestjs/common';
import { activityById } from '#matching/taxonomy.js';
import { defaultRules } from '../modules/communities/community.js';
import { CommunitiesService } from '../modules/communities/communities.service.js';
import { conceptsOfOffer, conceptsOfRequest } from '../modules/matching/need.js';
import { OffersService } from '../modules/offers/offers.service.js';
import { RequestsService } from '../modules/requests/requests.service.js';
import { AccountsService } from '../modules/users/accounts.service.js';
import { MembersService } from '../modules/users/members.service.js';
import type { Actor } from '../platform/auth/viewer.js';
import { UnitOfWork } from '../platform/database/work.js';
import { haarlem } from './haarlem.js';
import { demoMembers } from './personas-list.js';
import { newcomer, type DemoMember } from './personas.js';
import { offerTemplates, readDemoTexts } from './texts.js';

export const DEMO_SLUG = 'haarlem';
/** Members who have not been posting: the named ones are left for whoever tries the demo. */
const NAMED = 11;

export interface SeedOptions {
  /** Leave the open requests out: a story wants the stage for itself. */
  readonly requests?: boolean;
}

/** Fills the demo community on first start, through the same services that everyone uses. Does nothing when it is there. */
export async function seedDemo(
  app: INestApplicationContext,
  say: (line: string) => void,
  options: SeedOptions = {},
): Promise<void> {
  const communities = app.get(CommunitiesService);
  if (await communities.bySlug(DEMO_SLUG)) return;
  const { needs, offers } = readDemoTexts();
  say('First start: filling a demo community (Haarlem, 300 invented members).');
  const people = demoMembers();
  const accounts = new Map<string, string>();
  for (const { email } of [...people, newcomer]) accounts.set(email, await app.get(AccountsService).findOrCreate(email));
  const communityId = await communities.create({
    slug: DEMO_SLUG,
    name: 'Haarlem',
    timeZone: 'Europe/Amsterdam',
    phone: '023 000 0000',
    // In the demo nobody sleeps: whoever tries it in the evening sees what happens too.
    rules: { ...defaultRules, quiet: null },
    areas: haarlem.map(({ name, pc4, centre }) => ({ name, postcodes: [{ pc4, ...centre }] })),
  });
  const actors = await addMembers(app, communityId, people, accounts);
  await addOffers(app, people, actors, offers);
  if (options.requests !== false) await addRequests(app, people, actors, needs);
}

async function addMembers(
  app: INestApplicationContext,
  communityId: string,
  people: readonly DemoMember[],
  accounts: ReadonlyMap<string, string>,
): Promise<Map<string, Actor>> {
  const members = app.get(MembersService);
  const actors = new Map<string, Actor>();
  await app.get(UnitOfWork).run({ communityId, memberId: null }, async () => {
    for (const person of people) {
      const accountId = accounts.get(person.email) ?? '';
      const member = await members.add({ ...person, accountId });
      const { persona, email, roles } = person;
      actors.set(persona, { accountId, email, communityId, memberId: member.id, active: true, roles: new Set(roles) });
    }
  });
  return actors;
}

/** The texts go to members by turns; everyone else offers what they drew, in plain words. */
async function addOffers(
  app: INestApplicationContext,
  people: readonly DemoMember[],
  actors: ReadonlyMap<string, Actor>,
  texts: readonly { title: string; text: string }[],
): Promise<void> {
  const service = app.get(OffersService);
  const helpers = people.filter((person) => person.activities.length > 0);
  let next = 0;
  for (const [index, person] of helpers.entries()) {
    const actor = actors.get(person.persona) as Actor;
    const base = {
      postcode: person.postcode,
      reach: person.reach,
      availability: person.availability,
      maxActive: person.maxActive,
    };
    const label = activityById(person.activities[0] ?? '')?.label.nl.toLowerCase() ?? '';
    const template = offerTemplates[index % offerTemplates.length];
    const drawn = template?.(label) ?? { title: label, text: label };
    await service.publish(actor, { ...base, ...drawn, activityIds: person.activities });
    const text = person.roles.length > 1 || index < NAMED ? undefined : texts[next++];
    if (!text) continue;
    const understood = conceptsOfOffer({ ...text, activityIds: [] }).map((concept) => concept.activity);
    if (understood.length > 0) await service.publish(actor, { ...base, ...text, activityIds: understood.slice(0, 3) });
  }
}

async function addRequests(
  app: INestApplicationContext,
  people: readonly DemoMember[],
  actors: ReadonlyMap<string, Actor>,
  needs: readonly { title: string; text: string }[],
): Promise<void> {
  const service = app.get(RequestsService);
  const askers = people.filter((person, index) => index >= NAMED && person.activities.length === 0);
  for (const [index, need] of needs.entries()) {
    const person = askers[index % askers.length];
    const actor = person && actors.get(person.persona);
    if (!actor) continue;
    await service.post(actor, {
      ...need,
      onBehalf: null,
      activityId: conceptsOfRequest({ ...need, activityId: null })[0]?.activity ?? null,
      postcode: person.postcode,
      helpersNeeded: 1,
      when: { kind: 'recurring', slots: weekly, until: null },
      conditions: { languages: [], knownToCoordinator: false, vogRequired: false, visibility: 'public' },
    });
  }
}

const weekly = [
  { date: null, weekday: 'tue', from: '10:00', to: '12:00' },
  { date: null, weekday: 'thu', from: '14:00', to: '17:00' },
] as const;
