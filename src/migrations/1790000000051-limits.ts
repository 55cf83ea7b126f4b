import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How many are asked for one request, and how many places go to who was never asked, are each community's own. An active administrator
 * may change the limits of their own community, and nothing else of it: the database says so too.
 */
export class Limits1790000000051 implements MigrationInterface {
  name = 'Limits1790000000051';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table community
        add column max_asked integer not null default 18,
        add column exploration_share double precision not null default '0.1';

      grant update (rest_days, max_wave_size, max_asked, exploration_share, max_open_requests, quiet_from, quiet_to)
        on community to omzien_app;
      create policy limits on community for update to omzien_app using (${ITS_ADMINISTRATOR}) with check (${ITS_ADMINISTRATOR});
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}

const HERE = `nullif(current_setting('omzien.community', true), '')::uuid`;
const ME = `nullif(current_setting('omzien.member', true), '')::uuid`;
const ITS_ADMINISTRATOR = `id = ${HERE} and exists (
  select from member_role
    join member on member.community_id = member_role.community_id and member.id = member_role.member_id
   where member_role.community_id = community.id and member_role.member_id = ${ME}
     and member_role.role = 'administrator' and member.status = 'active')`;
