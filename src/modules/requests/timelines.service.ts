import { Injectable } from '@nestjs/common';
import { requireCommunity } from '../../platform/auth/access.js';
import type { Viewer } from '../../platform/auth/viewer.js';
import { UnitOfWork } from '../../platform/database/work.js';
import type { RequestStep } from './request-step.js';
import { RequestsService } from './requests.service.js';
import { StepsRepository } from './steps.repository.js';

/** What was done about requests, for those concerned. */
@Injectable()
export class TimelinesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly requests: RequestsService,
    private readonly steps: StepsRepository,
  ) {}

  /** For each of these requests its steps; none where it is not the viewer's business. */
  of(viewer: Viewer, requestIds: readonly string[]): Promise<(readonly RequestStep[])[]> {
    const { communityId, memberId } = requireCommunity(viewer);
    return this.work.run({ communityId, memberId }, async () => {
      const seen = await this.requests.findMany(viewer, requestIds);
      const concerned = seen.filter((one) => one.concerned && viewer.active).map((one) => one.id);
      const steps = await this.steps.of(concerned);
      return requestIds.map((id) => steps.filter((step) => step.requestId === id));
    });
  }
}
