import { Args, Query, Resolver } from '@nestjs/graphql';
import { Can, CurrentViewer } from '../../../platform/auth/can.js';
import type { Viewer } from '../../../platform/auth/viewer.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { FairnessService } from '../fairness.service.js';
import { FairnessType, showFairness } from './fairness.type.js';

@Resolver()
export class FairnessResolver {
  constructor(private readonly service: FairnessService) {}

  @Query(() => [FairnessType], {
    description:
      'Who is asked and who is answered, by area, age of the account, language and channel. Both days count; a year at most.',
  })
  @Can('fairness.read')
  async fairness(
    @CurrentViewer() viewer: Viewer,
    @Args('from', { type: () => LocalDateScalar }) from: string,
    @Args('to', { type: () => LocalDateScalar }) to: string,
  ): Promise<FairnessType[]> {
    return (await this.service.fairness(viewer, { from, to })).map(showFairness);
  }
}
