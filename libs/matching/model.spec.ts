import { describe, expect, it } from '@jest/globals';
import { calibrate } from './calibration.js';
import { priorModel } from './model.js';
import { featureNames } from './types.js';

const { weights, bias, version } = priorModel;

describe('the prior model', () => {
  it('weighs every feature, and nothing else', () => {
    expect(Object.keys(weights).sort()).toEqual([...featureNames].sort());
    expect(Object.values(weights).every(Number.isFinite)).toBe(true);
  });

  it('counts load and questions against, everything else for someone, as learning takes for granted', () => {
    expect(featureNames.filter((name) => weights[name] < 0)).toEqual(['load', 'asked-lately']);
    expect(() => calibrate({ current: priorModel, version: 'next', outcomes: [] })).not.toThrow();
  });

  it('lets nothing that is known of a helper make up for the wrong kind of help', () => {
    const others = featureNames.filter((name) => name !== 'answers' && name !== 'concept');
    expect(Math.max(...others.map((name) => weights[name]))).toBeLessThan(weights.concept);
  });

  it('has another name when it says something else: what was suggested keeps by which it was made', () => {
    const said = featureNames.map((name) => `${name} ${weights[name]}`).join(', ');
    expect(`${version}: ${bias}, ${said}`).toBe(
      'prior-2: -5.4, concept 2, distance 0.9, day 0.8, language 0.5, load -0.6, asked-lately -0.5, answers 2, did-before 0.5, together 1',
    );
  });
});
