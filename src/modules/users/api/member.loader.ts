import { Injectable } from '@nestjs/common';
import { type GraphqlContext, inOrder, loaderOf } from '../../../platform/graphql/context.js';
import { firstName, type Member } from '../member.js';
import { MembersService } from '../members.service.js';
import type { PublicMemberType } from './member.type.js';

/** Members by id, looked up together. */
@Injectable()
export class MemberLoader {
  constructor(private readonly members: MembersService) {}

  /** First name and area; the whole name for those concerned. */
  async load(context: GraphqlContext, id: string, name: 'first' | 'whole'): Promise<PublicMemberType> {
    const member = await loaderOf<string, Member | null>(context, 'member', async (ids) =>
      inOrder(ids, await this.members.publicByIds(context.viewer, ids), (one) => one.id),
    ).load(id);
    if (!member) throw new Error('a row refers to a member that is not there');
    const whole = name === 'whole' || context.viewer.memberId === id;
    return { id, displayName: whole ? member.displayName : firstName(member.displayName), areaId: member.areaId };
  }
}
