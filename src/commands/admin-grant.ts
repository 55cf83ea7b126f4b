import type { INestApplicationContext } from '@nestjs/common';
import { Problem } from '#kernel/errors.js';
import { newId } from '#kernel/ids.js';
import { pc4Of } from '#kernel/postcode.js';
import { CommunitiesService } from '../modules/communities/communities.service.js';
import type { Community } from '../modules/communities/community.js';
import { AccountsService } from '../modules/users/accounts.service.js';
import { MINIMUM_AGE, roles, type MemberStatus, type Role } from '../modules/users/member.js';
import { MembersService } from '../modules/users/members.service.js';
import { UnitOfWork } from '../platform/database/work.js';
import type { Log } from '../platform/telemetry/log.js';
import { LOG } from '../platform/telemetry/telemetry.module.js';
import { CommandProblem, UsageProblem, type Command, type Typed } from './command.js';
import { communityCalled, inOffice } from './office.js';

const help = `
npm run admin:grant -- --community haarlem --email ans@example.org [options]

Gives a member of a community a role. Someone who is no member yet joins first, or is added here with the last three options;
they sign in with a code that is mailed to that address. Giving a role again changes nothing.

  --community    the community's slug
  --email        the address of their account
  --role         ${roles.slice(1).join(', ')}
                 (default: administrator)

  --name         as neighbours will see it
  --postcode     of their home, within the community: "2011 AB"
  --birth-year   1958
`;

interface Grant {
  readonly slug: string;
  readonly email: string;
  readonly role: Role;
  /** Whom to add when they are no member yet. */
  readonly person: { readonly displayName: string; readonly postcode: string; readonly birthYear: number } | null;
}

export const adminGrant: Command = {
  name: 'admin:grant',
  help,
  values: { community: true, email: true, role: false, name: false, postcode: false, 'birth-year': false },
  async run(typed, say) {
    const wanted = grantOf(typed);
    await inOffice(process.env, say, (office) => grantRole(office, wanted, say));
  },
};

/** @throws UsageProblem */
export function grantOf(typed: Typed): Grant {
  const email = typed.text('email').toLowerCase();
  if (!/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(email)) throw new UsageProblem(`--email is "${email}", which is no address.`);
  const named = typed.text('role') || 'administrator';
  const role = roles.find((one) => one === named);
  if (!role) throw new UsageProblem(`--role is "${named}", but has to be one of: ${roles.join(', ')}.`);
  return { slug: typed.text('community'), email, role, person: personOf(typed) };
}

function personOf(typed: Typed): Grant['person'] {
  const given = ['name', 'postcode', 'birth-year'].filter((name) => typed.has(name));
  if (given.length === 0) return null;
  if (given.length < 3) throw new UsageProblem('--name, --postcode and --birth-year go together.');
  const postcode = typed.text('postcode');
  if (pc4Of(postcode) === null) throw new UsageProblem(`--postcode is "${postcode}", but has to be like "2011 AB".`);
  const birthYear = Number(typed.text('birth-year'));
  const year = new Date().getUTCFullYear();
  if (!Number.isInteger(birthYear) || birthYear < year - 120 || birthYear > year - MINIMUM_AGE) {
    throw new UsageProblem(`--birth-year has to be a year from ${year - 120} to ${year - MINIMUM_AGE}.`);
  }
  const displayName = typed.text('name');
  if ([...displayName].length > 60) throw new UsageProblem('--name is longer than 60 characters.');
  return { displayName, postcode, birthYear };
}

/** @throws CommandProblem when they are no active member, and cannot be made one. */
export async function grantRole(
  office: INestApplicationContext,
  { slug, email, role, person }: Grant,
  say: (line: string) => void,
): Promise<void> {
  const community = await communityCalled(office, slug);
  const memberId = (await memberWith(office, community, email)) ?? (await add(office, community, email, person));
  const communityId = community.id;
  const granted = await office.get(UnitOfWork).asMaintenance(async () => {
    const rows = await office.get(UnitOfWork).db.query<{ id: string }[]>(
      `insert into member_role (community_id, id, member_id, role) values ($1, $2, $3, $4)
       on conflict (community_id, member_id, role) do nothing returning id`,
      [communityId, newId(), memberId, role],
    );
    return rows.length > 0;
  });
  if (granted) office.get<Log>(LOG).warn({ communityId, memberId, role }, 'a role was granted by a command');
  say(granted ? `${email} is now ${role} in ${community.name}.` : `${email} was ${role} in ${community.name} already.`);
}

/** The active member with this address; null when they never joined. */
async function memberWith(office: INestApplicationContext, { id, name }: Community, email: string): Promise<string | null> {
  const accountId = await office.get(AccountsService).find(email);
  if (accountId === null) return null;
  const work = office.get(UnitOfWork);
  const [row] = await work.asMaintenance(() =>
    work.db.query<{ id: string; status: MemberStatus }[]>(
      'select id, status from member where community_id = $1 and account_id = $2',
      [id, accountId],
    ),
  );
  if (row && row.status !== 'active') {
    throw new CommandProblem(`${email} is a member of ${name} whose status is "${row.status}": a role would not work.`);
  }
  return row?.id ?? null;
}

async function add(
  office: INestApplicationContext,
  { id: communityId, name }: Community,
  email: string,
  person: Grant['person'],
): Promise<string> {
  if (person === null) {
    throw new CommandProblem(
      `${email} is no member of ${name}. Let them join first, or add them here with --name, --postcode and --birth-year.`,
    );
  }
  const work = office.get(UnitOfWork);
  const inCommunity = { communityId, memberId: null };
  try {
    await work.run(inCommunity, () => office.get(CommunitiesService).placeOf(person.postcode));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new CommandProblem(
      `The postcode ${person.postcode} does not belong to ${name}. Bring its postcodes in first: npm run areas:import -- --help`,
    );
  }
  const accountId = await office.get(AccountsService).findOrCreate(email);
  const more = { accountId, email, phone: null, languages: ['nl'], roles: ['resident'] as const };
  const member = await work.run(inCommunity, () => office.get(MembersService).add({ ...person, ...more }));
  return member.id;
}
