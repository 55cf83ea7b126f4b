import { transitions } from '#kernel/transitions.js';

export const roles = ['resident', 'ambassador', 'referrer', 'coordinator', 'confidant', 'administrator', 'council'] as const;
export type Role = (typeof roles)[number];

export type MemberStatus = 'invited' | 'waiting' | 'active' | 'suspended' | 'left';

export const memberFlow = transitions<MemberStatus>()({
  invited: { accept: 'waiting', welcome: 'active', leave: 'left' },
  waiting: { welcome: 'active', leave: 'left' },
  active: { suspend: 'suspended', leave: 'left' },
  suspended: { restore: 'active', leave: 'left' },
  left: {},
});

/** The youngest that may have an account. */
export const MINIMUM_AGE = 16;

/** Someone in a community, as the rest of the house knows them. */
export interface Member {
  readonly id: string;
  readonly communityId: string;
  readonly displayName: string;
  readonly pc4: string;
  readonly areaId: string | null;
  readonly birthYear: number;
  readonly languages: readonly string[];
  readonly status: MemberStatus;
  readonly knownToCoordinator: boolean;
  readonly vogUntil: string | null;
  readonly contactInAppOnly: boolean;
  /** In which they read screens and mail; null: it was never chosen. */
  readonly screenLanguage: 'nl-simple' | 'nl' | 'en' | null;
}

/** What others read of a name before they are introduced. */
export function firstName(displayName: string): string {
  return displayName.trim().split(/\s+/)[0] ?? displayName;
}

/** How a member can be reached. */
export interface Contact {
  readonly email: string | null;
  readonly phone: string | null;
}

/** A number as someone would write it, or null when it cannot be one: 8 to 15 digits, with what people put between them. */
export function phoneNumber(text: string): string | null {
  const kept = text.trim();
  const digits = kept.replace(/\D/g, '').length;
  return /^\+?[\d\s().\-/]{8,30}$/.test(kept) && digits >= 8 && digits <= 15 ? kept : null;
}
