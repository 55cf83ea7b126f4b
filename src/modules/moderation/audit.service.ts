import { Injectable } from '@nestjs/common';
import { isId } from '#kernel/ids.js';
import { requireMember } from '../../platform/auth/access.js';
import type { Actor, Viewer } from '../../platform/auth/viewer.js';
import { AuditEntity } from '../../platform/audit/audit.entity.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { readPage, type Page, type PageRequest } from '../../platform/graphql/connection.js';

/** An act of a coordinator or administrator: codes and ids, and what they typed as the reason. */
export type AuditEntry = Readonly<Omit<AuditEntity, 'communityId'>>;

/** What was done by whom by their role. For coordinators and administrators. */
@Injectable()
export class AuditService {
  constructor(private readonly work: UnitOfWork) {}

  /** The newest first; of one thing, or all. */
  entries(viewer: Viewer, subjectId: string | null, page: PageRequest): Promise<Page<AuditEntry>> {
    const actor = requireMember(viewer, 'audit.read');
    return this.work.run(actor, () => readPage(this.query(actor, subjectId), 'entry', page));
  }

  count(viewer: Viewer, subjectId: string | null): Promise<number> {
    const actor = requireMember(viewer, 'audit.read');
    return this.work.run(actor, () => this.query(actor, subjectId).getCount());
  }

  private query({ communityId }: Actor, subjectId: string | null) {
    const query = this.work.db
      .createQueryBuilder(AuditEntity, 'entry')
      .where('entry.communityId = :communityId', { communityId });
    if (subjectId === null) return query;
    return isId(subjectId) ? query.andWhere('entry.subjectId = :subjectId', { subjectId }) : query.andWhere('false');
  }
}
