import { conditionsLeft, conditionsOf, type Conditions } from './conditions.js';
import { read, type Reading } from './reading.js';
import { relatedness } from './taxonomy.js';
import type { ActivityId, Concept, Stated } from './types.js';

/** What is left of a fit where the offer says that it does not do this. */
const RULED_OUT = 0.25;
/** So surely a request must mean an activity to be turned away by who rules it out. */
const MEANT = 0.5;
/** An activity this close to one that is ruled out is meant with it: it is the same, or a part of it. */
const SAME = 0.8;

/** Whether someone is a woman or a man, or asks for one, plays no part in who is asked: that is a matter between people. */
const nobodyInParticular = { women: false, men: false, isWoman: false, isMan: false } as const;

/** What the words of a request state, as far as an offer may not suit it. */
export interface StatedByRequest {
  readonly conditions: Conditions;
  /** What it surely means. */
  readonly meant: readonly ActivityId[];
}

/** What an offer states in its words; null when that is nothing, as it mostly is. */
export function statedByOffer({ title, text }: { readonly title: string; readonly text: string }): Stated | null {
  const reading = read(title, text, 'offer');
  const { day, week, onlyThen, excludes, names } = conditionsOf(reading);
  const stated: Stated = {
    ...{ day: [...day], week: [...week], onlyThen },
    // What is named elsewhere as done is not excluded.
    excludes: [...excludes].filter((stem) => !names.has(stem)),
    ruledOut: [...reading.ruledOut],
  };
  const says = Object.values(stated).some((value: unknown) => (Array.isArray(value) ? value.length > 0 : value === true));
  return says ? stated : null;
}

export function statedByRequest(reading: Reading, concepts: readonly Concept[]): StatedByRequest {
  return {
    conditions: conditionsOf(reading),
    meant: concepts.filter(({ weight }) => weight >= MEANT).map(({ activity }) => activity),
  };
}

/**
 * What is left of the fit of an offer, given what the words of both state, in (0, 1]: 1 when nothing stands in the way; see
 * `conditionsLeft` for times and exclusions, and a quarter where the offer rules out what is asked.
 */
export function statedLeft({ conditions, meant }: StatedByRequest, offered: Stated | null): number {
  if (offered === null) return 1;
  const { day, week, onlyThen, excludes, ruledOut } = offered;
  const left = conditionsLeft(conditions, {
    ...{ day: new Set(day), week: new Set(week), onlyThen, excludes: new Set(excludes), names: new Set<string>() },
    ...nobodyInParticular,
  });
  const isRuledOut = meant.some((activity) => ruledOut.some((one) => relatedness(one, activity) >= SAME));
  return left * (isRuledOut ? RULED_OUT : 1);
}
