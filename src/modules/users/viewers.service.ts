import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Problem } from '#kernel/errors.js';
import { nobody, type Viewer } from '../../platform/auth/viewer.js';
import { UnitOfWork } from '../../platform/database/work.js';
import type { ViewerSource } from '../../platform/graphql/context.js';
import { CommunitiesService } from '../communities/communities.service.js';
import { AccountsService } from './accounts.service.js';
import { MembersService } from './members.service.js';

/** Finds out who is asking: `Authorization: Bearer …` says the account, `omzien-community: haarlem` the community. */
@Injectable()
export class ViewersService implements ViewerSource {
  constructor(
    private readonly work: UnitOfWork,
    private readonly communities: CommunitiesService,
    private readonly accounts: AccountsService,
    private readonly members: MembersService,
  ) {}

  /** @throws Problem `auth.token`, `community.unknown`. */
  async viewerOf(request: Pick<Request, 'headers'>): Promise<Viewer> {
    const communityId = await this.communityOf(request.headers['omzien-community']);
    const token = bearer(request.headers.authorization);
    if (token === null) return { ...nobody, communityId };
    const { accountId, email, memberId, memberStatus } = await this.accounts.signedIn(token, communityId);
    if (communityId === null || memberId === null) return { ...nobody, communityId, accountId, email };
    const roles = await this.work.run({ communityId, memberId }, () => this.members.rolesOf(memberId));
    return { accountId, email, communityId, memberId, active: memberStatus === 'active', roles: new Set(roles) };
  }

  private async communityOf(slug: string | string[] | undefined): Promise<string | null> {
    if (slug === undefined || slug === '') return null;
    if (typeof slug !== 'string' || !/^[a-z0-9-]{1,60}$/.test(slug)) throw new Problem('community.unknown');
    const community = await this.communities.bySlug(slug);
    if (!community) throw new Problem('community.unknown');
    return community.id;
  }
}

function bearer(header: string | undefined): string | null {
  if (header === undefined) return null;
  const token = /^Bearer ([A-Za-z0-9_-]{20,100})$/.exec(header)?.[1];
  if (token === undefined) throw new Problem('auth.token');
  return token;
}
