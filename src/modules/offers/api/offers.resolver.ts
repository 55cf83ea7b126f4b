import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, CurrentViewer } from '../../../platform/auth/can.js';
import type { Viewer } from '../../../platform/auth/viewer.js';
import type { GraphqlContext } from '../../../platform/graphql/context.js';
import { type Connection, PageArgs, pageRequest, toConnection } from '../../../platform/graphql/connection.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { Once } from '../../../platform/idempotency/once.js';
import { ActivityLoader } from '../../communities/api/activity.loader.js';
import { ActivityType } from '../../communities/api/activity.type.js';
import { AreaLoader } from '../../communities/api/area.loader.js';
import { AreaType } from '../../communities/api/area.type.js';
import { MemberLoader } from '../../users/api/member.loader.js';
import { PublicMemberType } from '../../users/api/member.type.js';
import type { Offer } from '../offer.js';
import { OffersService } from '../offers.service.js';
import { PausesService } from '../pauses.service.js';
import {
  EditOfferInput,
  OfferConnection,
  OfferFilterInput,
  OfferType,
  PublishOfferInput,
  showOffer,
  toOfferChanges,
  toPublished,
} from './offer.type.js';

/** A number is remembered as it is. */
const counted = { resultOf: String, again: (count: string) => Promise.resolve(Number(count)) };

@Resolver(() => OfferType)
export class OffersResolver {
  constructor(
    private readonly offers: OffersService,
    private readonly pauses: PausesService,
    private readonly once: Once,
    private readonly areas: AreaLoader,
    private readonly members: MemberLoader,
    private readonly kinds: ActivityLoader,
  ) {}

  @Query(() => OfferType, { nullable: true })
  @Can('offer.read')
  async offer(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<OfferType | null> {
    const offer = await this.offers.find(viewer, id);
    return offer && showOffer(offer);
  }

  @Query(() => OfferConnection, { name: 'offers' })
  @Can('offer.read')
  async list(
    @CurrentViewer() viewer: Viewer,
    @Args() args: PageArgs,
    @Args('filter', { type: () => OfferFilterInput, nullable: true }) filter: OfferFilterInput | null,
  ): Promise<Connection<OfferType>> {
    const page = await this.offers.list(viewer, filter ?? {}, pageRequest(args));
    return toConnection(page, { after: args.after, show: showOffer, count: () => this.offers.count(viewer, filter ?? {}) });
  }

  @Query(() => OfferConnection, { description: 'What I offer, and did not withdraw.' })
  @Can('offer.read')
  async myOffers(@CurrentViewer() viewer: Viewer, @Args() args: PageArgs): Promise<Connection<OfferType>> {
    const page = await this.offers.mine(viewer, pageRequest(args));
    return toConnection(page, { after: args.after, show: showOffer, count: () => this.offers.countMine(viewer) });
  }

  @Mutation(() => OfferType)
  @Can('offer.publish')
  publishOffer(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PublishOfferInput,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<OfferType> {
    return this.change(viewer, 'publishOffer', { key, input }, () => this.offers.publish(viewer, toPublished(input)));
  }

  @Mutation(() => OfferType)
  @Can('offer.edit')
  editOffer(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: EditOfferInput,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<OfferType> {
    return this.change(viewer, 'editOffer', { key, input: { id, input } }, () =>
      this.offers.edit(viewer, id, toOfferChanges(input)),
    );
  }

  @Mutation(() => OfferType)
  @Can('offer.edit')
  pauseOffer(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('until', { type: () => LocalDateScalar, nullable: true }) until: string | null,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<OfferType> {
    return this.change(viewer, 'pauseOffer', { key, input: { id, until } }, () => this.pauses.pause(viewer, id, until ?? null));
  }

  @Mutation(() => OfferType)
  @Can('offer.edit')
  resumeOffer(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<OfferType> {
    return this.change(viewer, 'resumeOffer', { key, input: { id } }, () => this.pauses.resume(viewer, id));
  }

  @Mutation(() => Int, { description: 'No questions for a while, about anything you offer. How many offers changed.' })
  @Can('offer.edit')
  pauseMyOffers(
    @CurrentViewer() viewer: Viewer,
    @Args('until', { type: () => LocalDateScalar, nullable: true }) until: string | null,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<number> {
    const act = (): Promise<number> => this.pauses.pauseAll(viewer, until ?? null);
    return this.once.run(viewer, { operation: 'pauseMyOffers', key, input: { until }, act, ...counted });
  }

  @Mutation(() => Int, { description: 'Everything you paused is open again. How many offers changed.' })
  @Can('offer.edit')
  resumeMyOffers(
    @CurrentViewer() viewer: Viewer,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<number> {
    const act = (): Promise<number> => this.pauses.resumeAll(viewer);
    return this.once.run(viewer, { operation: 'resumeMyOffers', key, input: {}, act, ...counted });
  }

  @Mutation(() => OfferType)
  @Can('offer.edit')
  withdrawOffer(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<OfferType> {
    return this.change(viewer, 'withdrawOffer', { key, input: { id } }, () => this.offers.withdraw(viewer, id));
  }

  @Query(() => OfferConnection, { description: 'Offers that wait for a coordinator, the longest waiting first.' })
  @Can('desk.read')
  async deskOffers(@CurrentViewer() viewer: Viewer, @Args() args: PageArgs): Promise<Connection<OfferType>> {
    const page = await this.offers.waiting(viewer, pageRequest(args));
    return toConnection(page, { after: args.after, show: showOffer, count: () => this.offers.countWaiting(viewer) });
  }

  @Mutation(() => OfferType, { description: 'One that waits goes on, as if it had opened at once.' })
  @Can('offer.judge')
  approveOffer(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<OfferType> {
    return this.change(viewer, 'approveOffer', { key, input: { id } }, () => this.offers.judge(viewer, id, 'approve', null));
  }

  @Mutation(() => OfferType, {
    description: 'Back to its helper, who reads the reason and puts it forward again by changing it.',
  })
  @Can('offer.judge')
  sendBackOffer(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<OfferType> {
    return this.change(viewer, 'sendBackOffer', { key, input: { id, reason } }, () =>
      this.offers.judge(viewer, id, 'sendBack', reason),
    );
  }

  @ResolveField(() => [ActivityType])
  activities(@Parent() { offer }: OfferType): ActivityType[] {
    return offer.activityIds.flatMap((id) => this.kinds.load(id) ?? []);
  }

  @ResolveField(() => AreaType)
  area(@Parent() { offer }: OfferType, @Context() context: GraphqlContext): Promise<AreaType | null> {
    return this.areas.load(context, offer.areaId);
  }

  @ResolveField(() => String, { nullable: true, description: 'Its four digits, for the eyes of who offers it.' })
  postcode(@Parent() { offer }: OfferType, @CurrentViewer() { memberId }: Viewer): string | null {
    return memberId === offer.helperId ? offer.pc4 : null;
  }

  @ResolveField(() => PublicMemberType)
  helper(@Parent() { offer }: OfferType, @Context() context: GraphqlContext): Promise<PublicMemberType> {
    return this.members.load(context, offer.helperId, context.viewer.roles.has('coordinator') ? 'whole' : 'first');
  }

  private async change(
    viewer: Viewer,
    operation: string,
    { key, input }: { key: string | null; input: unknown },
    act: () => Promise<Offer>,
  ): Promise<OfferType> {
    const again = async (id: string): Promise<Offer> => (await this.offers.find(viewer, id)) as Offer;
    return showOffer(await this.once.run(viewer, { operation, key, input, act, resultOf: (offer) => offer.id, again }));
  }
}
