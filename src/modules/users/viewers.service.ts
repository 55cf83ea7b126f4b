import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Problem } from '#kernel/errors.js';
import { cookieToken, isOwnOrigin } from '../../platform/auth/session-cookie.js';
import { nobody, type Viewer } from '../../platform/auth/viewer.js';
import { Settings } from '../../platform/config/settings.js';
import { UnitOfWork } from '../../platform/database/work.js';
import type { ViewerSource } from '../../platform/graphql/context.js';
import { CommunitiesService } from '../communities/communities.service.js';
import { AccountsService, type SignedIn } from './accounts.service.js';

/** Finds out who is asking: `Authorization: Bearer …` says the account, `omzien-community: haarlem` the community. */
@Injectable()
export class ViewersService implements ViewerSource {
  constructor(
    private readonly work: UnitOfWork,
    private readonly communities: CommunitiesService,
    private readonly accounts: AccountsService,
    private readonly settings: Settings,
  ) {}

  /** @throws Problem `auth.token`, `community.unknown`. */
  viewerOf(request: Pick<Request, 'headers'>): Promise<Viewer> {
    // One unit for all that has to be looked up: it is done at every request.
    return this.work.asSystem(async () => {
      const communityId = await this.communityOf(request.headers['omzien-community']);
      const signedIn = await this.signedIn(request, communityId);
      if (signedIn === null) return { ...nobody, communityId };
      const { accountId, email, memberId, memberStatus, roles } = signedIn;
      if (communityId === null || memberId === null) return { ...nobody, communityId, accountId, email };
      return { accountId, email, communityId, memberId, active: memberStatus === 'active', roles };
    });
  }

  /** A bearer token that does not count is an error; a cookie that does not count is a browser that has to sign in again. */
  private signedIn(request: Pick<Request, 'headers'>, communityId: string | null): Promise<SignedIn | null> {
    const token = bearerToken(request);
    if (token !== null) return this.accounts.signedIn(token, communityId);
    const cookie = cookieToken(request);
    if (cookie === null) return Promise.resolve(null);
    if (!isOwnOrigin(request, this.settings.publicUrl)) throw new Problem('auth.origin');
    return this.accounts.signedIn(cookie, communityId).catch((error: unknown) => {
      if (error instanceof Problem && error.code === 'auth.token') return null;
      throw error;
    });
  }

  private async communityOf(slug: string | string[] | undefined): Promise<string | null> {
    if (slug === undefined || slug === '') return null;
    if (typeof slug !== 'string' || !/^[a-z0-9-]{1,60}$/.test(slug)) throw new Problem('community.unknown');
    const id = await this.communities.idOf(slug);
    if (id === null) throw new Problem('community.unknown');
    return id;
  }
}

/** The token in the Authorization header, or null. @throws Problem `auth.token` when it cannot be one. */
export function bearerToken({ headers }: Pick<Request, 'headers'>): string | null {
  if (headers.authorization === undefined) return null;
  const token = /^Bearer ([A-Za-z0-9_-]{20,100})$/.exec(headers.authorization)?.[1];
  if (token === undefined) throw new Problem('auth.token');
  return token;
}
