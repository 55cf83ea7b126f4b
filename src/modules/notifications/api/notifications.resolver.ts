import {
  Args,
  Context,
  Field,
  GraphQLISODateTime,
  ID,
  Int,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
  Subscription,
} from '@nestjs/graphql';
import { Can, CurrentViewer } from '../../../platform/auth/can.js';
import type { Viewer } from '../../../platform/auth/viewer.js';
import { connectionOf, type Connection, PageArgs, pageRequest, toConnection } from '../../../platform/graphql/connection.js';
import type { GraphqlContext } from '../../../platform/graphql/context.js';
import { Once } from '../../../platform/idempotency/once.js';
import { LiveReader } from '../../../platform/live/live-reader.js';
import { Language } from '../../communities/api/enums.type.js';
import { MemberType } from '../../users/api/member.type.js';
import type { Notification } from '../notification.js';
import { notificationText } from '../notifications.messages.js';
import { NotificationsService } from '../notifications.service.js';

@ObjectType('Notification')
export class NotificationType {
  @Field(() => ID)
  id!: string;

  @Field()
  kind!: string;

  @Field(() => GraphQLISODateTime, { nullable: true })
  readAt!: Date | null;

  @Field(() => GraphQLISODateTime)
  createdAt!: Date;

  @Field(() => ID, { nullable: true })
  requestId!: string | null;

  @Field(() => ID, { nullable: true })
  suggestionId!: string | null;

  @Field(() => ID, { nullable: true })
  responseId!: string | null;

  @Field(() => ID, { nullable: true })
  matchId!: string | null;

  notification!: Notification;
}

const NotificationConnection = connectionOf(NotificationType, 'Notification');

function showNotification(notification: Notification): NotificationType {
  const { id, kind, readAt, createdAt, requestId, suggestionId, responseId, matchId } = notification;
  return { id, kind, readAt, createdAt, requestId, suggestionId, responseId, matchId, notification };
}

@Resolver(() => NotificationType)
export class NotificationsResolver {
  constructor(
    private readonly notifications: NotificationsService,
    private readonly once: Once,
    private readonly live: LiveReader,
  ) {}

  @Query(() => NotificationConnection)
  @Can('inbox.read')
  async inbox(@CurrentViewer() viewer: Viewer, @Args() args: PageArgs): Promise<Connection<NotificationType>> {
    const page = await this.notifications.inbox(viewer, pageRequest(args));
    return toConnection(page, {
      after: args.after,
      show: showNotification,
      count: () => this.notifications.countInbox(viewer),
    });
  }

  @Mutation(() => Int)
  @Can('inbox.mark')
  markRead(
    @CurrentViewer() viewer: Viewer,
    @Args('ids', { type: () => [ID] }) ids: string[],
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<number> {
    return this.once.run(viewer, {
      operation: 'markRead',
      key,
      input: { ids },
      act: () => this.notifications.markRead(viewer, ids),
      resultOf: String,
      again: (count) => Promise.resolve(Number(count)),
    });
  }

  @Subscription(() => NotificationType, { description: 'Each new message, to its reader.' })
  @Can('inbox.read')
  async inboxItemAdded(
    @Context() context: GraphqlContext,
  ): Promise<AsyncGenerator<{ inboxItemAdded: NotificationType }, void>> {
    const shown = new Set((await this.newest(context.viewer)).map((one) => one.id));
    return this.live.open(context, {
      topic: `inbox.${context.viewer.memberId}`,
      read: async (viewer) => {
        const fresh = (await this.newest(viewer)).filter((one) => !shown.has(one.id)).reverse();
        for (const { id } of fresh) shown.add(id);
        return fresh.map((one) => ({ inboxItemAdded: showNotification(one) }));
      },
    });
  }

  @ResolveField(() => String)
  text(
    @Parent() { notification }: NotificationType,
    @Args('language', { type: () => Language, nullable: true, defaultValue: Language.NL_SIMPLE }) language: Language | null,
  ): string {
    return notificationText(notification, language ?? 'nl-simple');
  }

  private async newest(viewer: Viewer): Promise<readonly Notification[]> {
    return (await this.notifications.inbox(viewer, { limit: 50, after: null })).items;
  }
}

@Resolver(() => MemberType)
export class UnreadResolver {
  constructor(private readonly notifications: NotificationsService) {}

  @ResolveField(() => Int, { description: 'How many messages you did not read; for your own eyes.' })
  unread(@Parent() { id }: MemberType, @CurrentViewer() viewer: Viewer): Promise<number> {
    return this.notifications.countUnread(viewer, id);
  }
}
