import { Injectable } from '@nestjs/common';
import { type GraphqlContext, inOrder, loaderOf } from '../../../platform/graphql/context.js';
import { RequestsService } from '../requests.service.js';
import type { SeenRequest } from '../seen-request.js';
import { showRequest, type RequestType } from './request.type.js';

/** Requests by id, looked up together; null for what is not the reader's to see. */
@Injectable()
export class RequestLoader {
  constructor(private readonly requests: RequestsService) {}

  async load(context: GraphqlContext, id: string): Promise<RequestType | null> {
    const seen = await loaderOf<string, SeenRequest | null>(context, 'request', async (ids) =>
      inOrder(ids, await this.requests.findMany(context.viewer, ids), (one) => one.id),
    ).load(id);
    return seen && showRequest(seen);
  }
}
