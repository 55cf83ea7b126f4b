import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, CurrentViewer } from '../../../platform/auth/can.js';
import type { Viewer } from '../../../platform/auth/viewer.js';
import { type Connection, PageArgs, pageRequest, toConnection } from '../../../platform/graphql/connection.js';
import type { GraphqlContext } from '../../../platform/graphql/context.js';
import { MemberLoader } from '../../users/api/member.loader.js';
import { PublicMemberType } from '../../users/api/member.type.js';
import { AuditService } from '../audit.service.js';
import { AuditEntryConnection, AuditEntryType, showAuditEntry } from './audit.type.js';

@Resolver(() => AuditEntryType)
export class AuditResolver {
  constructor(
    private readonly entries: AuditService,
    private readonly members: MemberLoader,
  ) {}

  @Query(() => AuditEntryConnection, { description: 'What was done by whom, the newest first; of one thing, or all.' })
  @Can('audit.read')
  async audit(
    @CurrentViewer() viewer: Viewer,
    @Args() args: PageArgs,
    @Args('subjectId', { type: () => ID, nullable: true }) subjectId: string | null,
  ): Promise<Connection<AuditEntryType>> {
    const page = await this.entries.entries(viewer, subjectId ?? null, pageRequest(args));
    const count = (): Promise<number> => this.entries.count(viewer, subjectId ?? null);
    return toConnection(page, { after: args.after, show: showAuditEntry, count });
  }

  @ResolveField(() => PublicMemberType)
  actor(@Parent() { actorId }: AuditEntryType, @Context() context: GraphqlContext): Promise<PublicMemberType> {
    return this.members.load(context, actorId, 'whole');
  }
}
