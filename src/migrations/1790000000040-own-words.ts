import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What someone chose themself: who may see their request, beside who may see it now; and a community's words about safety, written
 * by its coordinators and administrators.
 */
export class OwnWords1790000000040 implements MigrationInterface {
  name = 'OwnWords1790000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table request add column chosen_visibility text
        constraint request_chosen_visibility_check check (chosen_visibility in ('public', 'suitable-helpers', 'coordinator-only'));

      grant insert, update, delete on safety_text to omzien_app;
      create policy write on safety_text for insert to omzien_app with check (${SAME_COMMUNITY} and ${AT_THE_DESK});
      create policy change on safety_text for update to omzien_app
        using (${SAME_COMMUNITY} and ${AT_THE_DESK}) with check (${SAME_COMMUNITY} and ${AT_THE_DESK});
      create policy leave_out on safety_text for delete to omzien_app using (${SAME_COMMUNITY} and ${AT_THE_DESK});
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}

const SAME_COMMUNITY = `community_id = nullif(current_setting('omzien.community', true), '')::uuid`;
const AT_THE_DESK = `exists (
  select from member_role
   where member_role.community_id = nullif(current_setting('omzien.community', true), '')::uuid
     and member_role.member_id = nullif(current_setting('omzien.member', true), '')::uuid
     and member_role.role in ('coordinator', 'administrator'))`;
