import { Args, Context, Field, InputType, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, CurrentViewer, Public } from '../../../platform/auth/can.js';
import type { Viewer } from '../../../platform/auth/viewer.js';
import type { GraphqlContext } from '../../../platform/graphql/context.js';
import { Once } from '../../../platform/idempotency/once.js';
import { AreaLoader } from '../../communities/api/area.loader.js';
import { AreaType } from '../../communities/api/area.type.js';
import { CommunityType, showCommunity } from '../../communities/api/community.type.js';
import { AccountsService } from '../accounts.service.js';
import { DemoService } from '../demo.service.js';
import { MembersService } from '../members.service.js';
import { DemoPersonaType, MeType, MemberType, PublicMemberType, RoleEnum, showMember } from './member.type.js';

@InputType()
export class JoinInput {
  @Field()
  displayName!: string;

  @Field()
  postcode!: string;

  @Field(() => [String])
  languages!: string[];

  @Field(() => Int)
  birthYear!: number;

  @Field()
  acceptRules!: boolean;
}

@Resolver(() => MeType)
export class UsersResolver {
  constructor(
    private readonly members: MembersService,
    private readonly accounts: AccountsService,
    private readonly demo: DemoService,
    private readonly once: Once,
  ) {}

  @Query(() => MeType, { nullable: true })
  @Public()
  me(@CurrentViewer() viewer: Viewer): MeType | null {
    return viewer.accountId === null ? null : { accountId: viewer.accountId };
  }

  @ResolveField(() => String, { nullable: true })
  email(@CurrentViewer() viewer: Viewer): string | null {
    return viewer.email;
  }

  @ResolveField(() => MemberType, { nullable: true })
  async member(@CurrentViewer() viewer: Viewer): Promise<MemberType | null> {
    if (viewer.memberId === null) return null;
    const [member] = await this.members.publicByIds(viewer, [viewer.memberId]);
    return member ? showMember(member) : null;
  }

  @ResolveField(() => [CommunityType], { name: 'communities' })
  async myCommunities(@CurrentViewer() viewer: Viewer): Promise<CommunityType[]> {
    return (await this.accounts.communitiesOf(viewer)).map(showCommunity);
  }

  @Query(() => [DemoPersonaType], { description: 'Who can be stepped into; only in demo mode.' })
  @Public()
  demoPersonas(): DemoPersonaType[] {
    return this.demo.personas().map(({ persona, displayName, roles }) => ({ persona, displayName, roles: [...roles] }));
  }

  @Mutation(() => MemberType)
  @Can('community.join')
  async join(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: JoinInput,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<MemberType> {
    const member = await this.once.run(viewer, {
      operation: 'join',
      key,
      input,
      act: () => this.members.join(viewer, input),
      resultOf: (joined) => joined.id,
      again: (id) => this.members.joined(viewer, id),
    });
    return showMember(member);
  }
}

@Resolver(() => MemberType)
export class MemberResolver {
  constructor(
    private readonly areas: AreaLoader,
    private readonly members: MembersService,
  ) {}

  @ResolveField(() => AreaType, { nullable: true })
  area(@Parent() { areaId }: MemberType, @Context() context: GraphqlContext): Promise<AreaType | null> | null {
    return areaId === null ? null : this.areas.load(context, areaId);
  }

  @ResolveField(() => [RoleEnum])
  roles(@Parent() { id }: MemberType, @CurrentViewer() viewer: Viewer): Promise<string[]> {
    return this.members.rolesFor(viewer, id);
  }
}

@Resolver(() => PublicMemberType)
export class PublicMemberResolver {
  constructor(private readonly areas: AreaLoader) {}

  @ResolveField(() => AreaType, { nullable: true })
  area(@Parent() { areaId }: PublicMemberType, @Context() context: GraphqlContext): Promise<AreaType | null> | null {
    return areaId === null ? null : this.areas.load(context, areaId);
  }
}
