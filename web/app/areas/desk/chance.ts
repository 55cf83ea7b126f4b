import { about, type Language } from '../../languages';
import type { useText } from '../../text';

type Translate = ReturnType<typeof useText>['t'];

/** How likely it is that someone says yes and it goes well, in a word. */
export function chanceOf(score: number): 'great' | 'fair' | 'small' | 'slight' {
  if (score >= 0.5) return 'great';
  if (score >= 0.25) return 'fair';
  return score >= 0.1 ? 'small' : 'slight';
}

export const percentOf = (score: number): number => Math.round(score * 100);

/** A chance as so many of ten; of a hundred where ten are too few to tell it by. */
export function outOf(score: number): { readonly count: number; readonly of: number } {
  const of = score >= 0.1 ? 10 : 100;
  return { count: Math.round(score * of), of };
}

/** In whole percents; what is next to nothing by its first digit. */
export function percentText(language: Language, score: number): string {
  const digits = score < 0.01 ? { maximumSignificantDigits: 1 } : { maximumFractionDigits: 0 };
  return new Intl.NumberFormat(about[language].locale, { style: 'percent', ...digits }).format(score);
}

export const chanceOfLogit = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** What the chance would be if one of its terms added nothing. */
export const chanceWithout = (score: number, contribution: number): number =>
  chanceOfLogit(Math.log(score / (1 - score)) - contribution);

/** A share of the score in words: a logit of 1 makes yes almost three times as likely. */
export function weightOf(contribution: number): string {
  if (Math.abs(contribution) < 0.1) return 'none';
  const strength = Math.abs(contribution) >= 1 ? 'strong' : 'some';
  return contribution > 0 ? `${strength}_for` : `${strength}_against`;
}

export const featureName = (t: Translate, feature: string): string =>
  t('desk.feature', { feature: feature.replaceAll('-', '_') });

/** What one of the terms does, in words. */
export const termWords = (
  t: Translate,
  { feature, contribution }: { readonly feature: string; readonly contribution: number },
): string => `${featureName(t, feature)}: ${t('desk.weight', { weight: weightOf(contribution) })}`;
