import { days } from '#kernel/clock.js';
import type { CalibrationReport } from '#matching/calibration.js';
import { priorModel } from '#matching/model.js';
import { featureNames, type FeatureName, type Features, type Model } from '#matching/types.js';

export type { CalibrationReport, Prediction } from '#matching/calibration.js';
export type { FeatureName, Model } from '#matching/types.js';
export type Verdict = CalibrationReport['verdict'];

/** So many of the newest questions are learnt from: of what was long ago the neighbourhood has changed. */
export const MOST_OUTCOMES = 50_000;
/** Who has not answered after so long says nothing any more: nine in ten of those who answer mail do so within a day. */
export const SILENT_MILLIS = days(3);
/** A yes of which nobody said how it went counts as one after so long: people forget to say that all went well. */
export const SETTLED_MILLIS = days(30);
/** How often is looked whether there is something to learn. */
export const EVERY_MILLIS = days(7);

/** What was learnt at one time. Only one that predicted better can be used. */
export interface MatchingModel extends Model {
  readonly id: string;
  readonly verdict: Verdict;
  readonly report: CalibrationReport;
  readonly inUse: boolean;
  readonly createdAt: Date;
  /** When the same outcomes were looked at last. */
  readonly lookedAt: Date;
  readonly usedAt: Date | null;
  /** Since when it is no longer used, and by whom; nobody: a newer one came. */
  readonly leftAt: Date | null;
  readonly leftById: string | null;
}

/** What the engine works with now in a community. */
export interface ModelInUse {
  readonly model: Model;
  /** Nothing learnt yet, or not used: what is believed without outcomes. */
  readonly isPrior: boolean;
  /** What that is called. */
  readonly priorVersion: string;
  /** The newest was put aside by an administrator: what is learnt from now on waits for one. */
  readonly held: boolean;
  readonly lastLook: Pick<MatchingModel, 'version' | 'lookedAt' | 'report'> | null;
}

/** What came of looking at the outcomes. */
export interface Look {
  readonly version: string;
  readonly report: CalibrationReport;
  /** False: these very outcomes were looked at before, and nothing was added. */
  readonly isNew: boolean;
  /** Put in use by this look. */
  readonly adopted: boolean;
  /** It is better, and waits for an administrator, who went back before. */
  readonly held: boolean;
}

/** The model that a report is about. */
export function modelOf(version: string, { bias, weights }: CalibrationReport): Model {
  return { version, bias: bias.after, weights: byName((name) => weights[name].after) };
}

const byName = (of: (name: FeatureName) => number): Features =>
  Object.fromEntries(featureNames.map((name) => [name, of(name)])) as Features;

/** Whether every feature of this version of the program is there; one that an older version stored may lack one. */
export const isWhole = (features: Readonly<Record<string, unknown>>): features is Features =>
  featureNames.every((name) => Number.isFinite(features[name]));

/** A model as it was stored, or what is believed when it cannot be read by this version. */
export const usable = (stored: Model | null): Model => (stored && isWhole(stored.weights) ? stored : priorModel);

/**
 * Whether what is learnt goes in use by itself: not while an administrator went back, which is when the newest that was better is not
 * the one in use.
 */
export const isHeld = (newestBetter: Pick<MatchingModel, 'inUse'> | null): boolean =>
  newestBetter !== null && !newestBetter.inUse;
