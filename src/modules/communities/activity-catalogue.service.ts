/** A kind of help, with what people read. */
export interface ActivityInfo {
  readonly id: string;
  readonly parentId: string | null;
  readonly icon: string;
  readonly label: Readonly<Record<'nl-simple' | 'nl' | 'en', string>>;
}

/** Every kind of help there is. Bound by the roots to the taxonomy that matching works with. */
export abstract class ActivityCatalogue {
  abstract all(): readonly ActivityInfo[];
  abstract find(id: string): ActivityInfo | undefined;
  /**
   * What someone may mean who is still typing what help they ask for, the likeliest first, at most three; empty when nothing is
   * recognised. Half a word is completed in the language of the screen; whole words are read in any.
   */
  abstract suggest(
    text: string,
    language: keyof ActivityInfo['label'],
  ): readonly { readonly activity: ActivityInfo; readonly weight: number }[];
}
