import type { useText } from '../../text';

/** How likely it is that someone says yes and it goes well, in a word. */
export function chanceOf(score: number): 'great' | 'fair' | 'small' | 'slight' {
  if (score >= 0.5) return 'great';
  if (score >= 0.25) return 'fair';
  return score >= 0.1 ? 'small' : 'slight';
}

export const percentOf = (score: number): number => Math.round(score * 100);

/** A share of the score in words: a logit of 1 makes yes almost three times as likely. */
export function weightOf(contribution: number): string {
  if (Math.abs(contribution) < 0.1) return 'none';
  const strength = Math.abs(contribution) >= 1 ? 'strong' : 'some';
  return contribution > 0 ? `${strength}_for` : `${strength}_against`;
}

/** What one of the terms does, in words. */
export const termWords = (
  t: ReturnType<typeof useText>['t'],
  { feature, contribution }: { readonly feature: string; readonly contribution: number },
): string =>
  `${t('desk.feature', { feature: feature.replaceAll('-', '_') })}: ${t('desk.weight', { weight: weightOf(contribution) })}`;
