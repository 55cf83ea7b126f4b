import { Args, Context, Field, GraphQLISODateTime, ID, InputType, Mutation, ObjectType, Parent, Query } from '@nestjs/graphql';
import { registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, CurrentViewer, Public } from '../../../platform/auth/can.js';
import type { Viewer } from '../../../platform/auth/viewer.js';
import { type Connection, connectionOf, PageArgs, pageRequest, toConnection } from '../../../platform/graphql/connection.js';
import type { GraphqlContext } from '../../../platform/graphql/context.js';
import { Once } from '../../../platform/idempotency/once.js';
import { MemberLoader } from '../../users/api/member.loader.js';
import { PublicMemberType } from '../../users/api/member.type.js';
import { WorriesService } from '../worries.service.js';
import type { Worry } from '../worry.js';

const CaseStatusEnum = { NEW: 'new', CLAIMED: 'claimed', RESOLVED: 'resolved' } as const;
type CaseStatusEnum = (typeof CaseStatusEnum)[keyof typeof CaseStatusEnum];
registerEnumType(CaseStatusEnum, { name: 'CaseStatus' });

@ObjectType('Worry', { description: 'Someone fears for someone. Read by confidants, by nobody else.' })
export class WorryType {
  @Field(() => ID)
  id!: string;

  @Field()
  text!: string;

  @Field(() => GraphQLISODateTime)
  createdAt!: Date;

  @Field(() => String, { nullable: true, description: 'How and when its writer can be reached.' })
  callBack!: string | null;

  @Field(() => ID, { nullable: true })
  requestId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Whom it is about, as its writer said.' })
  memberId!: string | null;

  @Field(() => CaseStatusEnum)
  status!: CaseStatusEnum;

  @Field(() => String, { nullable: true })
  outcome!: string | null;

  fromId!: string | null;
}

@ObjectType('WorryReceived')
export class WorryReceivedType {
  @Field({ description: 'To call it by over the telephone: "K7M-2QX".' })
  reference!: string;
}

@InputType()
export class RaiseWorryInput {
  @Field()
  text!: string;

  @Field(() => String, { nullable: true })
  callBack?: string | null;

  @Field(() => ID, { nullable: true })
  requestId?: string | null;

  @Field(() => ID, { nullable: true })
  memberId?: string | null;
}

const WorryConnection = connectionOf(WorryType, 'Worry');

function showWorry(worry: Worry): WorryType {
  const { id, text, createdAt, callBack, aboutRequestId, aboutMemberId, status, outcome, fromId } = worry;
  return { id, text, createdAt, callBack, requestId: aboutRequestId, memberId: aboutMemberId, status, outcome, fromId };
}

@Resolver(() => WorryType)
export class WorriesResolver {
  constructor(
    private readonly service: WorriesService,
    private readonly members: MemberLoader,
    private readonly once: Once,
  ) {}

  @Query(() => WorryConnection)
  @Can('worry.read')
  async worries(@CurrentViewer() viewer: Viewer, @Args() args: PageArgs): Promise<Connection<WorryType>> {
    const page = await this.service.list(viewer, pageRequest(args));
    return toConnection(page, { after: args.after, show: showWorry, count: () => this.service.count(viewer) });
  }

  @Mutation(() => WorryReceivedType, { description: 'Reaches the confidants of the community, and nobody else.' })
  @Public()
  async raiseWorry(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { text, callBack, requestId, memberId }: RaiseWorryInput,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
    @Context() { req }: GraphqlContext,
  ): Promise<WorryReceivedType> {
    const worry = { text, callBack: callBack ?? null, requestId: requestId ?? null, memberId: memberId ?? null };
    return { reference: await this.service.raise(viewer, worry, { address: req.ip ?? '', key: key ?? null }) };
  }

  @Mutation(() => WorryType, { description: 'You take it on, so that the other confidants need not.' })
  @Can('worry.handle')
  claimWorry(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<WorryType> {
    return this.change(viewer, 'claimWorry', { key, input: { id } }, () => this.service.claim(viewer, id));
  }

  @Mutation(() => WorryType, { description: 'What came of it; for confidants only.' })
  @Can('worry.handle')
  resolveWorry(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('outcome') outcome: string,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<WorryType> {
    const act = (): Promise<Worry> => this.service.resolve(viewer, id, outcome);
    return this.change(viewer, 'resolveWorry', { key, input: { id, outcome } }, act);
  }

  @ResolveField(() => PublicMemberType, { nullable: true, description: 'Null: someone who is no member.' })
  from(@Parent() { fromId }: WorryType, @Context() context: GraphqlContext): Promise<PublicMemberType> | null {
    return fromId === null ? null : this.members.load(context, fromId, 'whole');
  }

  private async change(
    viewer: Viewer,
    operation: string,
    { key, input }: { key: string | null; input: unknown },
    act: () => Promise<Worry>,
  ): Promise<WorryType> {
    const again = (id: string): Promise<Worry> => this.service.find(viewer, id);
    return showWorry(await this.once.run(viewer, { operation, key, input, act, resultOf: (worry) => worry.id, again }));
  }
}
