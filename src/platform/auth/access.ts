import { Problem } from '#kernel/errors.js';
import type { Actor, Viewer } from './viewer.js';

type Need = 'account' | 'signed-in' | 'member' | { readonly role: string } | { readonly roles: readonly string[] };

/**
 * Everything that can be asked of the API, and who may: `account` is signed in, in a community or not; `signed-in` is, in one;
 * `member` is active in the community, `{ role }` is a member with that role in it, and `{ roles }` one with any of these.
 * What a member may do with one particular thing is decided by the service that has it.
 */
export const permissions = {
  'session.read': 'account',
  'session.end': 'account',
  'community.join': 'signed-in',
  'member.edit': 'member',
  'request.post': 'member',
  'request.edit': 'member',
  'request.withdraw': 'member',
  'request.renew': 'member',
  'request.read-own': 'member',
  'offer.publish': 'member',
  'offer.edit': 'member',
  'offer.read': 'member',
  'suggestion.read': 'member',
  'suggestion.explain': { role: 'coordinator' },
  'response.give': 'member',
  'response.withdraw': 'member',
  'response.thank': 'member',
  'match.make': 'member',
  'match.read': 'member',
  'match.share-contact': 'member',
  'match.finish': 'member',
  'inbox.read': 'member',
  'inbox.mark': 'member',
  'worry.read': { role: 'confidant' },
  'worry.handle': { role: 'confidant' },
  'delivery.read': { role: 'administrator' },
  'delivery.replay': { role: 'administrator' },
  'model.read': { role: 'administrator' },
  'model.use': { role: 'administrator' },
  'limits.set': { role: 'administrator' },
  'fairness.read': { roles: ['administrator', 'coordinator', 'council'] },
  'audit.read': { roles: ['coordinator', 'administrator'] },
  'safety.edit': { roles: ['coordinator', 'administrator'] },
  'desk.read': { role: 'coordinator' },
  'helper.ask': { role: 'coordinator' },
  'trust.read': { role: 'coordinator' },
  'trust.record': { role: 'coordinator' },
  'offer.judge': { role: 'coordinator' },
  'request.judge': { role: 'coordinator' },
} as const satisfies Record<string, Need>;
export type Permission = keyof typeof permissions;

/** @throws Problem `community.required`, `auth.required`, `auth.not-a-member`, `auth.not-active` or `auth.forbidden`. */
export function require(viewer: Viewer, permission: Permission): void {
  const need: Need = permissions[permission];
  if (viewer.communityId === null && need !== 'account') throw new Problem('community.required');
  if (viewer.accountId === null) throw new Problem('auth.required');
  if (need === 'account') return;
  if (need === 'signed-in') return;
  if (viewer.memberId === null) throw new Problem('auth.not-a-member');
  if (!viewer.active) throw new Problem('auth.not-active');
  if (need === 'member') return;
  const roles = 'role' in need ? [need.role] : need.roles;
  if (!roles.some((role) => viewer.roles.has(role))) throw new Problem('auth.forbidden');
}

/** The first line of a service: the viewer as an active member, or an error that says what is missing. */
export function requireMember(viewer: Viewer, permission: Permission): Actor {
  require(viewer, permission);
  const { accountId, communityId, memberId } = viewer;
  if (accountId === null || communityId === null || memberId === null || !viewer.active) throw new Problem('auth.required');
  return { ...viewer, accountId, communityId, memberId };
}

/** The first line of a service above the communities: whose account it is, or an error that says what is missing. */
export function requireAccount(viewer: Viewer, permission: Permission): string {
  require(viewer, permission);
  if (viewer.accountId === null) throw new Problem('auth.required');
  return viewer.accountId;
}

/** The first line of a service that anyone may ask, within a community. */
export function requireCommunity(viewer: Viewer): Viewer & { readonly communityId: string } {
  const { communityId } = viewer;
  if (communityId === null) throw new Problem('community.required');
  return { ...viewer, communityId };
}
