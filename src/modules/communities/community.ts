import type { Point } from '#kernel/geo.js';
import type { LocalTime } from '#kernel/local-time.js';
import type { ScreenLanguage } from './safety.js';

export interface CommunityRules {
  readonly opensDirectly: boolean;
  readonly maxOpenRequests: number;
  readonly restDays: number;
  readonly maxWaveSize: number;
  /** Helpers asked for each that a request needs, at most, over all its rounds. */
  readonly maxAsked: number;
  /** Which share of the places in a round goes to helpers never asked before; in [0, 1]. */
  readonly explorationShare: number;
  /** Nobody is asked between these times; null: always allowed. */
  readonly quiet: { readonly from: LocalTime; readonly to: LocalTime } | null;
}

export interface Community extends CommunityRules {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
  /** A person who can be called. */
  readonly phone: string | null;
  /** In which languages its screens can be read. */
  readonly languages: readonly ScreenLanguage[];
  readonly createdAt: Date;
}

export interface Area {
  readonly id: string;
  readonly name: string;
}

/** Where a postcode lies: in which area, and its centre. */
export interface Place extends Point {
  readonly pc4: string;
  readonly areaId: string;
}

/** What a new community begins with; its administrator can change each within bounds. */
export const defaultRules: CommunityRules = {
  opensDirectly: true,
  maxOpenRequests: 10,
  restDays: 7,
  maxWaveSize: 8,
  maxAsked: 18,
  explorationShare: 0.1,
  quiet: { from: '21:00', to: '08:00' },
};
