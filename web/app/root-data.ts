import type { Language } from './languages';
import type { FrameData } from './visit.server';

/** What the frame of every page knows: `useRoot()`. */
export interface RootData extends FrameData {
  readonly language: Language;
  /** Of this page, to come back to. */
  readonly path: string;
  /** What was filled in here before signing in came between. */
  readonly kept: Readonly<Record<string, readonly string[]>>;
  /** New for each page: what its forms are known by. */
  readonly formKey: string;
}
