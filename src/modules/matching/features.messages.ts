import { LEAST_FIT } from '#matching/features.js';
import { nearness, reachMetres } from '#matching/reach.js';
import { featureNames, type FeatureName, type Nearness } from '#matching/types.js';
import type { ReaderLanguage } from './reasons.messages.js';

type ByLanguage = Readonly<Record<ReaderLanguage, string>>;

const same = (nl: string, en: string): ByLanguage => ({ 'nl-simple': nl, nl, en });

// What a value was made of, found back from the table at `featuresOf`; features.messages.spec.ts holds the two together.
const metresOf = (value: number): number => Math.round(500 * Math.expm1((1 - value) * Math.log1p(reachMetres.region / 500)));
const answeredShare = (value: number): number => 0.05 * Math.expm1(value * Math.log(21));
/** From so many questions on it can be said how often someone answers. */
const LEAST_ASKED = 5;
/** The shares of who was asked less often: more of what is believed of everyone beforehand than of what they did. */
const fewAsked = Array.from({ length: LEAST_ASKED }, (_, asked) =>
  Array.from({ length: asked + 1 }, (_, answered) => (answered + 0.5) / (asked + 2)),
).flat();
const isOfFew = (share: number): boolean => fewAsked.some((one) => Math.abs(one - share) < 1e-6);
const timesOf = (value: number, half: number): number => (value < 1 ? Math.round((half * value) / (1 - value)) : 0);

const distances: Readonly<Record<Nearness, ByLanguage>> = {
  'same-area': same('woont in de buurt', 'lives in the neighbourhood'),
  near: { 'nl-simple': 'woont niet ver weg', nl: 'woont op fietsafstand', en: 'lives within cycling distance' },
  further: same('woont verder weg', 'lives further away'),
};

/** How something stands with a helper, by the value of the feature that says so. */
const sentences: Readonly<Record<FeatureName, (value: number) => ByLanguage>> = {
  concept(value) {
    if (value < LEAST_FIT) return same('is andere hulp', 'is another kind of help');
    if (value < 0.5) return same('past een beetje', 'fits a little');
    return value < 0.75 ? same('past redelijk', 'fits fairly well') : same('past goed', 'fits well');
  },
  distance: (value) => distances[nearness(metresOf(value))],
  day(value) {
    if (value <= 0) return same('kan dan niet', 'cannot come then');
    if (value === 0.5)
      return same('kan de helft van de tijd, of dat weten wij niet', 'can come half of the time, or we do not know');
    if (value < 0.5) return same('kan een klein deel van de tijd', 'can come a small part of the time');
    return value < 1
      ? same('kan meestal', 'can come most of the time')
      : same('kan altijd als het nodig is', 'can come whenever needed');
  },
  language(value) {
    if (value === 0.5) return same('weten wij niet', 'we do not know');
    return value > 0.5
      ? same('zij spreken dezelfde taal', 'they share a language')
      : same('zij spreken niet dezelfde taal', 'they share no language');
  },
  load(value) {
    if (value <= 0) return same('helpt nu niemand', 'helps nobody now');
    return value < 1
      ? same('helpt al anderen, en heeft nog ruimte', 'helps others already, and has room')
      : same('helpt al zoveel mensen als kan', 'helps as many people as they can already');
  },
  'asked-lately'(value) {
    const times = timesOf(value, 2);
    if (times === 0) return same('niet gevraagd in 30 dagen', 'not asked in 30 days');
    return same(`${times} keer gevraagd in 30 dagen`, `asked ${times === 1 ? 'once' : `${times} times`} in 30 days`);
  },
  answers(value) {
    const share = answeredShare(value);
    // The same share of many questions cannot be told from this; then less is said than is known.
    if (isOfFew(share)) return same('daar weten wij nog te weinig van', 'we know too little of that yet');
    const times = Math.round(10 * share);
    if (times === 0) return same('antwoordt bijna nooit', 'hardly ever answers');
    return same(`antwoordt ongeveer ${times} van de 10 keer`, `answers about ${times} times in 10`);
  },
  'did-before'(value) {
    const times = timesOf(value, 2);
    if (times === 0) return same('deed dit hier nog niet', 'has not done this here yet');
    return same(`deed dit ${times} keer`, `did this ${times === 1 ? 'once' : `${times} times`}`);
  },
  together(value) {
    const times = timesOf(value, 1);
    if (times === 0) return same('hielp deze buur nog niet', 'has not helped this neighbour yet');
    return same(`hielp deze buur ${times} keer`, `helped this neighbour ${times === 1 ? 'once' : `${times} times`}`);
  },
};

/** The value of a feature in words, said of the helper; of a feature that only an older model knew, the number. */
export function featureText(
  { feature, value }: { readonly feature: string; readonly value: number },
  language: ReaderLanguage,
): string {
  const known = featureNames.find((name) => name === feature);
  return known ? sentences[known](value)[language] : String(value);
}
