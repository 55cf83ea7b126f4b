import { Injectable } from '@nestjs/common';
import { Problem } from '#kernel/errors.js';
import { priorModel } from '#matching/model.js';
import { requireMember } from '../../platform/auth/access.js';
import type { Viewer } from '../../platform/auth/viewer.js';
import { Audit } from '../../platform/audit/audit.js';
import { AppClock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/work.js';
import type { Page, PageRequest } from '../../platform/graphql/connection.js';
import { isHeld, type MatchingModel, type Model, type ModelInUse, usable } from './learning.js';
import { ModelsRepository } from './models.repository.js';

/** What the engine learned, for an administrator: to read, and to go back. */
@Injectable()
export class ModelsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly models: ModelsRepository,
    private readonly audit: Audit,
    private readonly clock: AppClock,
  ) {}

  /** Inside a unit of work: what to score with now. */
  async current(): Promise<Model> {
    return usable(await this.models.inUse());
  }

  /** Those that were better than what was before them, the newest first. */
  list(viewer: Viewer, page: PageRequest): Promise<Page<MatchingModel>> {
    const actor = requireMember(viewer, 'model.read');
    return this.work.run(actor, () => this.models.page(page));
  }

  count(viewer: Viewer): Promise<number> {
    const actor = requireMember(viewer, 'model.read');
    return this.work.run(actor, () => this.models.count());
  }

  inUse(viewer: Viewer): Promise<ModelInUse> {
    const actor = requireMember(viewer, 'model.read');
    return this.work.run(actor, () => this.seen());
  }

  /**
   * Goes back to an earlier one, or to the prior, or on to a newer. What is in use already stays so.
   * @throws Problem `model.unknown`.
   */
  use(viewer: Viewer, version: string): Promise<ModelInUse> {
    const actor = requireMember(viewer, 'model.use');
    return this.work.run(actor, async () => {
      await this.models.hold();
      const wanted = await this.models.find(version);
      if (version !== priorModel.version && wanted?.verdict !== 'better') {
        throw new Problem('model.unknown', { field: 'version' });
      }
      const before = await this.models.inUse();
      if ((before?.version ?? priorModel.version) === version) return this.seen();
      await this.models.use(wanted?.id ?? null, { now: this.clock.now(), byId: actor.memberId });
      const left = before && (await this.models.find(before.version));
      await this.audit.record({
        action: 'model.used',
        subjectType: 'matching-model',
        subjectId: wanted?.id ?? left?.id ?? actor.communityId,
        reason: `${before?.version ?? priorModel.version} → ${version}`,
      });
      return this.seen();
    });
  }

  private async seen(): Promise<ModelInUse> {
    const stored = await this.models.inUse();
    const model = usable(stored);
    return {
      model,
      isPrior: model === priorModel,
      priorVersion: priorModel.version,
      held: isHeld(await this.models.newestBetter()),
      lastLook: await this.models.lastLook(),
    };
  }
}
