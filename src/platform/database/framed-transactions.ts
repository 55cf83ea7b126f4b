import type { TransactionalAdapter } from '@nestjs-cls/transactional';
import type { DataSource, EntityManager } from 'typeorm';

/** What a transaction says first and last. It goes in the messages that begin and commit it, and so takes no parameters. */
export interface Frame {
  readonly first: string;
  /** Asked when the work is done. */
  readonly last: () => string;
}

/**
 * Transactions of TypeORM for nestjs-cls. TypeORM's own begin and end in messages of their own, and with the role and the community
 * that were a third of all that this platform said to its database.
 */
export class FramedTransactions implements TransactionalAdapter<DataSource, EntityManager, Frame> {
  readonly supportsTransactionProxy = false;

  constructor(readonly connectionToken: unknown) {}

  readonly optionsFactory = (dataSource: DataSource) => ({
    wrapWithTransaction: async (
      { first, last }: Frame,
      body: () => Promise<unknown>,
      setTx: (manager: EntityManager) => void,
    ): Promise<unknown> => {
      const runner = dataSource.createQueryRunner();
      try {
        await runner.query(`start transaction; ${first}`);
        // What TypeORM has to know, so that it begins none of its own and lets rows be locked.
        Object.assign(runner, { isTransactionActive: true });
        setTx(runner.manager);
        const result = await body();
        await runner.query(`${last()}; commit`);
        return result;
      } catch (error) {
        // What went wrong is told, not that a connection which broke cannot roll back either.
        await runner.query('rollback').catch(() => undefined);
        throw error;
      } finally {
        Object.assign(runner, { isTransactionActive: false });
        await runner.release();
      }
    },
    getFallbackInstance: () => dataSource.manager,
  });
}
