import type { Model } from './types.js';

/**
 * What is believed before there are outcomes, on the logit scale; `calibrate` will move it. The bias is set so that a neighbour
 * within a kilometre who offers just this, has time and room and was not asked lately says yes and does it well about four
 * times in ten; a related offer, further away, on other days, about one time in twenty. Judgement, not measurement: the sizes
 * say what matters more than what. Every feature lies in [0, 1], so a weight is what the step from worst to best is worth.
 */
export const priorModel: Model = {
  version: 'prior-2',
  bias: -5.4,
  weights: {
    // What someone offers decides first: nothing else makes up for the wrong kind of help.
    concept: 2,
    // Near is easier to say yes to and to keep up; half of the concept, since the reach has already excluded who is too far.
    distance: 0.9,
    // Other days can often be talked about, so it weighs less than the place.
    day: 0.8,
    // Where talk is the point, sharing a language is a hard condition before scoring; here it only makes things easier.
    language: 0.5,
    // Who already helps others has less room; it also spreads the load.
    load: -0.6,
    // Every question makes the next one weigh more: a notification has a price (Manshadi & Rodilitz).
    'asked-lately': -0.5,
    // Who never answers cannot say yes: the chance of an answer is a factor of the chance of a yes. Fully so it would be 3, the
    // logarithm of the twenty that the feature runs over; less, because silence is also chance.
    answers: 2,
    // Experience helps, and less each time, so that newcomers get their turn.
    'did-before': 0.5,
    // Two people who got on before: the strongest sign there is about a person, and few have it.
    together: 1,
  },
};
