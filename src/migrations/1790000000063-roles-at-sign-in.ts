import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who asks is looked up at every request, in one go with their roles. */
export class RolesAtSignIn1790000000063 implements MigrationInterface {
  name = 'RolesAtSignIn1790000000063';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant select (community_id, member_id, role) on member_role to omzien_system;
      create policy whose_account on member_role for select to omzien_system using (current_user = 'omzien_system')`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
