/** What people ask before they let someone in, in the order in which it is read. */
export const safetyTopics = ['money', 'keys', 'car', 'insurance', 'vog', 'home', 'contact'] as const;
export type SafetyTopic = (typeof safetyTopics)[number];

/** The languages of the screens. */
export const screenLanguages = ['nl-simple', 'nl', 'en'] as const;
export type ScreenLanguage = (typeof screenLanguages)[number];

/** What a community says about one topic, in one language. */
export interface SafetyRule {
  readonly topic: SafetyTopic;
  readonly text: string;
  /** In the community's own words; otherwise in those that everyone begins with. */
  readonly own: boolean;
}

/** A community's own words, where it has them. */
export interface OwnSafetyText {
  readonly topic: SafetyTopic;
  readonly text: string;
  readonly language: ScreenLanguage;
}
