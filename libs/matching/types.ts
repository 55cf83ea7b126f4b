import type { Slot } from '#kernel/local-time.js';

/** A slug in the activity taxonomy: `boodschappen`. */
export type ActivityId = string;
export type TextLanguage = 'nl' | 'en';

/** A kind of help. */
export interface Activity {
  readonly id: ActivityId;
  readonly parentId: ActivityId | null;
  /** Name of a pictogram. */
  readonly icon: string;
  /** What a resident reads, per language; `nl-simple` is the plainest Dutch. */
  readonly label: Readonly<Record<'nl-simple' | 'nl' | 'en', string>>;
  /** How far this kind of help usually travels, in metres between postcode centres. */
  readonly usualReachMetres: number;
}

/** An activity that a text may mean; weight in (0, 1], the likeliest first. */
export interface Concept {
  readonly activity: ActivityId;
  readonly weight: number;
}

/** What the words of an offer state beside what it is about: small, and as JSON, so that it can be kept with the offer. */
export interface Stated {
  /** Parts of the day and of the week; `onlyThen`: these and no others. */
  readonly day: readonly PartOfDay[];
  readonly week: readonly PartOfWeek[];
  readonly onlyThen: boolean;
  /** Stems of what they do not do or cannot bear. */
  readonly excludes: readonly string[];
  /** "No windows, please." */
  readonly ruledOut: readonly ActivityId[];
}

export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night';
export type PartOfWeek = 'weekday' | 'weekend';

export interface TextToUnderstand {
  readonly title: string;
  readonly text: string;
  /** What the writer chose; it weighs 1 and the text may add to it. */
  readonly chosen?: readonly ActivityId[];
  /** What it is posted as. An offer in which someone is looked for ("oppas gezocht") then means little. */
  readonly side?: 'request' | 'offer';
}

export type Reach = 'street' | 'area' | 'town' | 'region';
export type WhenKind = 'asap' | 'on-dates' | 'recurring';

/** How well we know two places: levels, since a postcode's centre says no more. */
export type Nearness = 'same-area' | 'near' | 'further';

/** A request, as far as matching needs it. */
export interface Need {
  readonly concepts: readonly Concept[];
  readonly when: { readonly kind: WhenKind; readonly slots: readonly Slot[] };
  readonly languages: readonly string[];
  /** What is left of the fit of an offer that states this, in (0, 1]; all of it when left out. See `statedLeft`. */
  readonly leaves?: (stated: Stated | null) => number;
}

/** An offer with what is known of its helper now. Counts are over the platform's own records. */
export interface Candidate {
  readonly offerId: string;
  readonly helperId: string;
  readonly concepts: readonly Concept[];
  readonly availability: readonly Slot[];
  /** What its words state; null, or left out: nothing. */
  readonly stated?: Stated | null;
  /** Where nobody knows which kind of help a need is: how its words fit, instead of its concepts. See `matchWords`. */
  readonly byWords?: { readonly fit: number; readonly word: string };
  readonly languages: readonly string[];
  readonly distanceMetres: number;
  /** Matches of this offer that are alive, and how many it takes at most. */
  readonly active: number;
  readonly maxActive: number;
  /** How often the helper was asked in the last 30 days. */
  readonly askedLately: number;
  /** How often the helper was ever asked, and how often a yes or a not-now came back. */
  readonly asked: number;
  readonly answered: number;
  /** Finished matches that went well: with anyone in these activities, and with this requester. */
  readonly wentWell: number;
  readonly wentWellTogether: number;
}

/** Every feature of the model. All values are finite; most lie in [0, 1]. */
export const featureNames = [
  'concept',
  'distance',
  'day',
  'language',
  'load',
  'asked-lately',
  'answers',
  'did-before',
  'together',
] as const;
export type FeatureName = (typeof featureNames)[number];
export type Features = Readonly<Record<FeatureName, number>>;

/** A logistic model: p = 1 / (1 + exp(−(bias + Σ weight · value))). */
export interface Model {
  readonly version: string;
  readonly bias: number;
  readonly weights: Features;
}

export type ReasonCode =
  'activity' | 'words' | 'near' | 'day' | 'language' | 'did-before' | 'together' | 'has-room' | 'new-helper';
/** Why a helper is asked, in parameters; sentences come from the message files. */
export interface Reason {
  readonly code: ReasonCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What the engine says about one pair. */
export interface Scored {
  readonly offerId: string;
  readonly helperId: string;
  /** P(this helper says yes and it goes well), in (0, 1). */
  readonly probability: number;
  readonly features: Features;
  /** weight · value of each feature, on the logit scale. */
  readonly contributions: Features;
  /** Two or three, the one that matters most first. */
  readonly reasons: readonly Reason[];
  readonly modelVersion: string;
}
