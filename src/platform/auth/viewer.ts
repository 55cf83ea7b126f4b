/** Who asks: someone signed in or not, in a community or not, a member of it or not. */
export interface Viewer {
  readonly accountId: string | null;
  /** The address of that account; for the account's own eyes. */
  readonly email: string | null;
  readonly communityId: string | null;
  /** The member that this account is in this community. */
  readonly memberId: string | null;
  /** Whether that member may act: not invited, waiting, suspended or gone. */
  readonly active: boolean;
  readonly roles: ReadonlySet<string>;
}

export const nobody: Viewer = {
  accountId: null,
  email: null,
  communityId: null,
  memberId: null,
  active: false,
  roles: new Set(),
};

/** An active member: what most services need. */
export interface Actor extends Viewer {
  readonly accountId: string;
  readonly communityId: string;
  readonly memberId: string;
}

export const isCoordinator = (viewer: Viewer): boolean => viewer.active && viewer.roles.has('coordinator');
