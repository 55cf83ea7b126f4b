import type { INestApplicationContext } from '@nestjs/common';
import { CommunitiesService } from '../modules/communities/communities.service.js';
import { defaultRules } from '../modules/communities/community.js';
import { CommandProblem, UsageProblem, type Command, type Typed } from './command.js';
import { inOffice } from './office.js';

const help = `
npm run community:create -- --slug haarlem --name "Haarlem" [options]

Makes a community, with the rules that every community begins with and no areas yet.

  --slug        its part of the address: /c/haarlem; small letters, digits and hyphens
  --name        its name, for people
  --time-zone   where its clock runs (default: Europe/Amsterdam)
  --phone       a number that residents can call
`;

interface NewCommunity {
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
  readonly phone: string | null;
}

export const communityCreate: Command = {
  name: 'community:create',
  help,
  values: { slug: true, name: true, 'time-zone': false, phone: false },
  async run(typed, say) {
    const community = newCommunity(typed);
    await inOffice(process.env, say, (office) => createCommunity(office, community, say));
  },
};

/** @throws UsageProblem */
export function newCommunity(typed: Typed): NewCommunity {
  const [slug, name, phone] = [typed.text('slug'), typed.text('name'), typed.text('phone')];
  if (!/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/.test(slug)) {
    throw new UsageProblem(`--slug is "${slug}", but has to be 1 to 60 small letters, digits and hyphens.`);
  }
  if ([...name].length > 80) throw new UsageProblem('--name is longer than 80 characters.');
  if (phone !== '' && !/^\+?[\d\s()-]{3,25}$/.test(phone)) throw new UsageProblem(`--phone is "${phone}", which is no number.`);
  const timeZone = typed.text('time-zone') || 'Europe/Amsterdam';
  if (!isTimeZone(timeZone)) {
    throw new UsageProblem(`--time-zone is "${timeZone}", but has to be a name like Europe/Amsterdam.`);
  }
  return { slug, name, timeZone, phone: phone || null };
}

/** @throws CommandProblem when the slug is taken. */
export async function createCommunity(
  office: INestApplicationContext,
  community: NewCommunity,
  say: (line: string) => void,
): Promise<void> {
  const communities = office.get(CommunitiesService);
  if (await communities.bySlug(community.slug)) throw new CommandProblem(`There is a community "${community.slug}" already.`);
  await communities.create({ ...community, rules: defaultRules, areas: [] });
  say(`Made the community ${community.name} (${community.slug}).`);
  say(`Next, its postcodes: npm run areas:import -- FILE.csv --community ${community.slug}`);
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('nl', { timeZone: name });
    return name.includes('/');
  } catch {
    return false;
  }
}
