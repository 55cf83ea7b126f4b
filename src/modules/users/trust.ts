import { Problem } from '#kernel/errors.js';
import { addYears, type LocalDate } from '#kernel/local-time.js';

/** For so many years a certificate of conduct counts: the law knows no end to one. */
export const VOG_YEARS = 3;

/** That a coordinator saw a certificate of conduct. There is no copy of it, and a refusal is never written down. */
export interface SeenVog {
  readonly seenOn: LocalDate;
  readonly seenById: string;
  /** The last day on which it counts. */
  readonly renewBy: LocalDate;
}

/** What coordinators know of a member; for them, and for that member. */
export interface Trust {
  readonly memberId: string;
  readonly knownToCoordinator: boolean;
  readonly vog: SeenVog | null;
}

/** What a coordinator records; null or left out stays as it is. */
export interface TrustChanges {
  readonly knownToCoordinator?: boolean | null;
  readonly vogSeenOn?: LocalDate | null;
  /** True takes away that one was seen. */
  readonly removeVog?: boolean | null;
}

/** Who records it, and on which day where the community is. */
export interface Recording {
  readonly byId: string;
  readonly today: LocalDate;
}

/** What is known after it. @throws Problem `trust.vog-both`, `trust.vog-future` or `trust.vog-too-old`. */
export function recorded(before: Trust, changes: TrustChanges, recording: Recording): Trust {
  const { knownToCoordinator, vogSeenOn, removeVog } = changes;
  if (vogSeenOn && removeVog) throw new Problem('trust.vog-both', { field: 'vogSeenOn' });
  const vog = vogSeenOn ? seen(vogSeenOn, recording) : before.vog;
  return {
    ...before,
    knownToCoordinator: knownToCoordinator ?? before.knownToCoordinator,
    vog: removeVog ? null : vog,
  };
}

function seen(seenOn: LocalDate, { byId, today }: Recording): SeenVog {
  const renewBy = addYears(seenOn, VOG_YEARS);
  if (seenOn > today) throw new Problem('trust.vog-future', { field: 'vogSeenOn' });
  if (renewBy < today) throw new Problem('trust.vog-too-old', { field: 'vogSeenOn', params: { years: VOG_YEARS } });
  return { seenOn, seenById: byId, renewBy };
}

/** What was done, for who looks back: of each thing that is otherwise than before, what it was. */
export function actsBetween(before: Trust, after: Trust): { readonly action: string; readonly reason: string | null }[] {
  const acts: { action: string; reason: string | null }[] = [];
  if (after.knownToCoordinator !== before.knownToCoordinator) {
    acts.push({ action: after.knownToCoordinator ? 'member.known' : 'member.not-known', reason: null });
  }
  if (after.vog?.seenOn !== before.vog?.seenOn) {
    acts.push({ action: after.vog ? 'vog.seen' : 'vog.removed', reason: after.vog?.seenOn ?? null });
  }
  return acts;
}
