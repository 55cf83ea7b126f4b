import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may see which row, said by the database. `omzien_app` sees one community at a time; contact details and notifications
 * moreover only as the member they belong to, or to whom they were given. `omzien_system` works above communities and sees
 * accounts, sessions, outbox, deliveries, and of members only which account is whose. `omzien_maintenance` sees all; commands
 * on the server use it, requests never do.
 */
export class RowLevelSecurity1790000000002 implements MigrationInterface {
  name = 'RowLevelSecurity1790000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant usage on schema public to omzien_app, omzien_system, omzien_maintenance');
    for (const table of [...communityTables, ...globalTables]) {
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        grant select, insert, update, delete on ${table} to omzien_maintenance;
        create policy maintenance on ${table} to omzien_maintenance using (${AS_MAINTENANCE}) with check (${AS_MAINTENANCE});
      `);
    }
    for (const table of communityTables.filter((one) => !ownRules.includes(one))) {
      await runner.query(`
        grant select, insert, update, delete on ${table} to omzien_app;
        create policy community on ${table} to omzien_app using (${SAME_COMMUNITY}) with check (${SAME_COMMUNITY});
      `);
    }
    await runner.query(SPECIAL);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}

const SAME_COMMUNITY = `community_id = nullif(current_setting('omzien.community', true), '')::uuid`;
const ME = `nullif(current_setting('omzien.member', true), '')::uuid`;

/** A policy of a role also holds for its members, and the login is one: only who took the role may see what it sees. */
const AS_MAINTENANCE = `current_user = 'omzien_maintenance'`;
const AS_SYSTEM = `current_user = 'omzien_system'`;

const globalTables = ['community', 'account', 'session'];
const communityTables = [
  'area',
  'area_postcode',
  'member',
  'member_role',
  'contact',
  'contact_share',
  'block',
  'request',
  'request_slot',
  'request_concern',
  'offer',
  'offer_slot',
  'offer_activity',
  'request_activity',
  'suggestion',
  'wave',
  'response',
  'refusal',
  'match',
  'match_outcome',
  'notification',
  'transmission',
  'outbox',
  'delivery',
  'idempotency',
  'kept_mail',
];
/** Tables whose rules are narrower than "the same community". */
const ownRules = ['contact', 'contact_share', 'notification'];

const SPECIAL = `
grant select on community to omzien_app, omzien_system;
create policy everyone on community for select to omzien_app, omzien_system using (true);

grant select, insert, update, delete on account, session to omzien_system;
create policy sign_in on account to omzien_system using (${AS_SYSTEM}) with check (${AS_SYSTEM});
create policy sign_in on session to omzien_system using (${AS_SYSTEM}) with check (${AS_SYSTEM});

grant select (community_id, id, account_id, status) on member to omzien_system;
create policy whose_account on member for select to omzien_system using (${AS_SYSTEM});

grant select, insert, update, delete on outbox, delivery to omzien_system;
create policy dispatch on outbox to omzien_system using (${AS_SYSTEM}) with check (${AS_SYSTEM});
create policy dispatch on delivery to omzien_system using (${AS_SYSTEM}) with check (${AS_SYSTEM});

grant select, insert, update, delete on contact to omzien_app;
create policy own on contact to omzien_app
  using (${SAME_COMMUNITY} and member_id = ${ME})
  with check (${SAME_COMMUNITY} and member_id = ${ME});
create policy given_to_me on contact for select to omzien_app
  using (${SAME_COMMUNITY} and exists (
    select from contact_share
    where contact_share.community_id = contact.community_id
      and contact_share.giver_id = contact.member_id
      and contact_share.receiver_id = ${ME}));

grant select, insert, delete on contact_share to omzien_app;
create policy read on contact_share for select to omzien_app
  using (${SAME_COMMUNITY} and ${ME} in (giver_id, receiver_id));
create policy give on contact_share for insert to omzien_app
  with check (${SAME_COMMUNITY} and giver_id = ${ME});
create policy take_back on contact_share for delete to omzien_app
  using (${SAME_COMMUNITY} and giver_id = ${ME});

grant select, insert, update on notification to omzien_app;
create policy read on notification for select to omzien_app
  using (${SAME_COMMUNITY} and member_id = ${ME});
create policy mark on notification for update to omzien_app
  using (${SAME_COMMUNITY} and member_id = ${ME})
  with check (${SAME_COMMUNITY} and member_id = ${ME});
create policy tell on notification for insert to omzien_app
  with check (${SAME_COMMUNITY});
`;
