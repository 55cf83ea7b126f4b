import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of a certificate of conduct: on which day a coordinator saw it, and who. Until when it counts is there already. */
export class Trust1790000000070 implements MigrationInterface {
  name = 'Trust1790000000070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table member add column vog_seen_on date, add column vog_seen_by_id uuid;
      alter table member add constraint member_vog_seen_by_id_fk
        foreign key (community_id, vog_seen_by_id) references member (community_id, id);
      create index member_vog_seen_by_id_idx on member (community_id, vog_seen_by_id);
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
