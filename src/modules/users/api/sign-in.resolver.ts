import { Args, Context, Field, GraphQLISODateTime, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/can.js';
import { clearSessionCookie, cookieToken, setSessionCookie } from '../../../platform/auth/session-cookie.js';
import { Settings } from '../../../platform/config/settings.js';
import { languageOf } from '../../../platform/errors/answer.js';
import type { GraphqlContext } from '../../../platform/graphql/context.js';
import { AccountsService, type OpenedSession } from '../accounts.service.js';
import { deviceOf } from '../device.js';
import { DemoService } from '../demo.service.js';
import { SignInService } from '../sign-in.service.js';
import { bearerToken } from '../viewers.service.js';
import { SessionType } from './member.type.js';

@ObjectType('SignInStarted')
export class SignInStartedType {
  @Field({ description: 'Masked: "m***@example.org".' })
  sentTo!: string;

  @Field(() => GraphQLISODateTime)
  expiresAt!: Date;
}

/** Getting in and out. A key against doing it twice is accepted and not used: no token is ever stored. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIn: SignInService,
    private readonly accounts: AccountsService,
    private readonly demo: DemoService,
    private readonly settings: Settings,
  ) {}

  @Mutation(() => SignInStartedType, {
    description: 'Mails a link and a code of six digits. The same answer for a known and an unknown address.',
  })
  @Public()
  startSignIn(
    @Args('email') email: string,
    @Args('next', { type: () => String, nullable: true, description: 'A path of ours to come back to: it stands in the link.' })
    next: string | null,
    @Args('idempotencyKey', { type: () => String, nullable: true }) _key: string | null,
    @Context() { req, viewer }: GraphqlContext,
  ): Promise<SignInStartedType> {
    const from = { address: req.ip ?? '', language: languageOf(req), communityId: viewer.communityId, next: next ?? null };
    return this.signIn.start(email, from);
  }

  @Mutation(() => SessionType, { description: 'Makes the account if there is none; joining a community is apart.' })
  @Public()
  async completeSignIn(
    @Args('email') email: string,
    @Args('code') code: string,
    @Args('idempotencyKey', { type: () => String, nullable: true }) _key: string | null,
    @Context() context: GraphqlContext,
  ): Promise<SessionType> {
    return this.keep(context, await this.signIn.complete(email, code, deviceOf(context.req.headers['user-agent'])));
  }

  @Mutation(() => SessionType, {
    description: 'With the token of the newest mailed link, once. Only a button does this: opening the page uses nothing up.',
  })
  @Public()
  async completeSignInByLink(
    @Args('token') token: string,
    @Args('idempotencyKey', { type: () => String, nullable: true }) _key: string | null,
    @Context() context: GraphqlContext,
  ): Promise<SessionType> {
    return this.keep(context, await this.signIn.completeByLink(token, deviceOf(context.req.headers['user-agent'])));
  }

  @Mutation(() => SessionType, { description: 'Only in demo mode.' })
  @Public()
  async demoSignIn(
    @Args('persona') persona: string,
    @Args('idempotencyKey', { type: () => String, nullable: true }) _key: string | null,
    @Context() context: GraphqlContext,
  ): Promise<SessionType> {
    return this.keep(context, await this.demo.signIn(persona, deviceOf(context.req.headers['user-agent'])));
  }

  @Mutation(() => Boolean, { description: 'Ends this session. False when there was none.' })
  @Public()
  async signOut(
    @Args('idempotencyKey', { type: () => String, nullable: true }) _key: string | null,
    @Context() { req }: GraphqlContext,
  ): Promise<boolean> {
    const token = bearerToken(req) ?? cookieToken(req);
    if (req.res) clearSessionCookie(req.res, this.settings.publicUrl);
    return token !== null && this.accounts.endSession(token);
  }

  /** The token is in the answer for programs, and in a cookie for browsers. */
  private keep({ req }: GraphqlContext, session: OpenedSession): OpenedSession {
    if (req.res) setSessionCookie(req.res, session.token, session.expiresAt, this.settings.publicUrl);
    return session;
  }
}
