import { Args, Context, Field, InputType, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, CurrentViewer, Public } from '../../../platform/auth/can.js';
import type { Viewer } from '../../../platform/auth/viewer.js';
import type { GraphqlContext } from '../../../platform/graphql/context.js';
import { Once } from '../../../platform/idempotency/once.js';
import { AreaLoader } from '../../communities/api/area.loader.js';
import { AreaType } from '../../communities/api/area.type.js';
import { Language } from '../../communities/api/enums.type.js';
import { CommunityType, showCommunity } from '../../communities/api/community.type.js';
import { AccountsService } from '../accounts.service.js';
import { DemoService } from '../demo.service.js';
import type { Member } from '../member.js';
import { MembersService } from '../members.service.js';
import { TrustService } from '../trust.service.js';
import { DemoPersonaType, MeType, MemberType, PublicMemberType, RoleEnum, showMember } from './member.type.js';
import { showTrust, TrustType } from './trust.type.js';

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

@InputType({ description: 'What is left out stays as it is.' })
export class EditMemberInput {
  @Field(() => String, { nullable: true })
  displayName?: string | null;

  @Field(() => String, { nullable: true })
  postcode?: string | null;

  @Field(() => [String], { nullable: true })
  languages?: string[] | null;

  @Field(() => Language, { nullable: true })
  screenLanguage?: Language | null;
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

  @Mutation(() => MemberType)
  @Can('member.edit')
  editMember(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: EditMemberInput,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<MemberType> {
    return this.change(viewer, 'editMember', { key, input }, () => this.members.edit(viewer, input));
  }

  @Mutation(() => MemberType, { description: 'Your own number; null takes it away. Shown to nobody until you share it.' })
  @Can('member.edit')
  savePhone(
    @CurrentViewer() viewer: Viewer,
    @Args('phone', { type: () => String, nullable: true }) phone: string | null,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<MemberType> {
    return this.change(viewer, 'savePhone', { key, input: { phone } }, () => this.members.savePhone(viewer, phone ?? null));
  }

  private async change(
    viewer: Viewer,
    operation: string,
    { key, input }: { key: string | null; input: unknown },
    act: () => Promise<Member>,
  ): Promise<MemberType> {
    const again = (id: string): Promise<Member> => this.members.joined(viewer, id);
    return showMember(await this.once.run(viewer, { operation, key, input, act, resultOf: (member) => member.id, again }));
  }
}

/** The four digits that are kept, and what else is for a member's own eyes. */
@Resolver(() => MemberType)
export class MemberResolver {
  constructor(
    private readonly areas: AreaLoader,
    private readonly members: MembersService,
    private readonly trust: TrustService,
  ) {}

  @ResolveField(() => AreaType, { nullable: true })
  area(@Parent() { areaId }: MemberType, @Context() context: GraphqlContext): Promise<AreaType | null> | null {
    return areaId === null ? null : this.areas.load(context, areaId);
  }

  @ResolveField(() => [RoleEnum])
  roles(@Parent() { id }: MemberType, @CurrentViewer() viewer: Viewer): Promise<string[]> {
    return this.members.rolesFor(viewer, id);
  }

  @ResolveField(() => String, { nullable: true, description: 'For your own eyes.' })
  postcode(@Parent() { id, pc4 }: MemberType, @CurrentViewer() { memberId }: Viewer): string | null {
    return memberId === id ? pc4 : null;
  }

  @ResolveField(() => Language, { nullable: true, description: 'In which you read screens and mail; null: never chosen.' })
  screenLanguage(@Parent() { id, screen }: MemberType, @CurrentViewer() { memberId }: Viewer): Language | null {
    return memberId === id ? screen : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'For your own eyes, until you share it in a match.' })
  phone(@Parent() { id }: MemberType, @CurrentViewer() viewer: Viewer): Promise<string | null> {
    return this.members.phoneFor(viewer, id);
  }

  @ResolveField(() => TrustType, {
    name: 'trust',
    nullable: true,
    description: 'What coordinators know of you; for your own eyes.',
  })
  async trustInThem(@Parent() { id }: MemberType, @CurrentViewer() viewer: Viewer): Promise<TrustType | null> {
    const trust = await this.trust.ownFor(viewer, id);
    return trust && showTrust(trust);
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
