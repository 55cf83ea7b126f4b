import { Injectable } from '@nestjs/common';
import { type GraphqlContext, inOrder, loaderOf } from '../../../platform/graphql/context.js';
import { CommunitiesService } from '../communities.service.js';
import type { AreaType } from './area.type.js';

/** Areas by id, looked up together. */
@Injectable()
export class AreaLoader {
  constructor(private readonly communities: CommunitiesService) {}

  load(context: GraphqlContext, id: string): Promise<AreaType | null> {
    return loaderOf<string, AreaType | null>(context, 'area', async (ids) =>
      inOrder(ids, await this.communities.areas(context.viewer), (area) => area.id),
    ).load(id);
  }
}
