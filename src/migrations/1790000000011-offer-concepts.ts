import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an offer was understood to mean stands beside it, so that matching reads no text. What is there already counts as what
 * was chosen, until it is changed; what an older version still adds while this one is rolled out is understood when its event
 * is handled.
 */
export class OfferConcepts1790000000011 implements MigrationInterface {
  name = 'OfferConcepts1790000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table offer add column concepts jsonb not null default '[]'`);
    // The owner sees no rows.
    await runner.query('set local role omzien_maintenance');
    await runner.query(`
      update offer set concepts = chosen.concepts
        from (select community_id, offer_id, jsonb_agg(jsonb_build_object('activity', activity, 'weight', 1) order by id) as concepts
                from offer_activity group by community_id, offer_id) as chosen
       where chosen.community_id = offer.community_id and chosen.offer_id = offer.id
    `);
    await runner.query('reset role');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
