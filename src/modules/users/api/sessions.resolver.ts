import { Args, Context, Field, GraphQLISODateTime, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Can, CurrentViewer } from '../../../platform/auth/can.js';
import { clearSessionCookie, cookieToken } from '../../../platform/auth/session-cookie.js';
import type { Viewer } from '../../../platform/auth/viewer.js';
import { Settings } from '../../../platform/config/settings.js';
import { type Connection, connectionOf, PageArgs, pageRequest, toConnection } from '../../../platform/graphql/connection.js';
import type { GraphqlContext } from '../../../platform/graphql/context.js';
import { type Session, SessionsService } from '../sessions.service.js';
import { bearerToken } from '../viewers.service.js';

@ObjectType('SignedIn', { description: 'A device on which you are signed in.' })
export class SignedInType {
  @Field(() => ID)
  id!: string;

  @Field(() => GraphQLISODateTime)
  createdAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'To the hour.' })
  lastSeenAt!: Date | null;

  @Field({ description: 'This one.' })
  current!: boolean;

  @Field(() => String, { nullable: true, description: '"Chrome, Android".' })
  device!: string | null;
}

const SignedInConnection = connectionOf(SignedInType, 'SignedIn');
const showSession = ({ id, createdAt, lastSeenAt, current, device }: Session): SignedInType => ({
  ...{ id, createdAt, lastSeenAt, current, device },
});

/** Where someone is signed in. A key against doing it twice is accepted and not used: ending again changes nothing. */
@Resolver(() => SignedInType)
export class SessionsResolver {
  constructor(
    private readonly sessions: SessionsService,
    private readonly settings: Settings,
  ) {}

  @Query(() => SignedInConnection)
  @Can('session.read')
  async mySessions(
    @CurrentViewer() viewer: Viewer,
    @Args() args: PageArgs,
    @Context() { req }: GraphqlContext,
  ): Promise<Connection<SignedInType>> {
    const page = await this.sessions.mine(viewer, pageRequest(args), bearerToken(req) ?? cookieToken(req));
    return toConnection(page, { after: args.after, show: showSession, count: () => this.sessions.countMine(viewer) });
  }

  @Mutation(() => Boolean, { description: 'Signs out one of your devices. False when you have no such one.' })
  @Can('session.end')
  async endSession(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('idempotencyKey', { type: () => String, nullable: true }) _key: string | null,
    @Context() { req }: GraphqlContext,
  ): Promise<boolean> {
    const { found, current } = await this.sessions.end(viewer, id, bearerToken(req) ?? cookieToken(req));
    if (current && req.res) clearSessionCookie(req.res, this.settings.publicUrl);
    return found;
  }

  @Mutation(() => Int, { description: 'Signs out on every device, this one too. On how many that was.' })
  @Can('session.end')
  async signOutEverywhere(
    @CurrentViewer() viewer: Viewer,
    @Args('idempotencyKey', { type: () => String, nullable: true }) _key: string | null,
    @Context() { req }: GraphqlContext,
  ): Promise<number> {
    const ended = await this.sessions.endAll(viewer);
    if (req.res) clearSessionCookie(req.res, this.settings.publicUrl);
    return ended;
  }
}
