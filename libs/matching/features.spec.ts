import { describe, expect, it } from '@jest/globals';
import { conceptFit, conceptFitTo, featuresOf, LEAST_FIT } from './features.js';
import type { Candidate, Concept, Need } from './types.js';

const concept = (activity: string, weight = 1): Concept => ({ activity, weight });
const tuesday = { date: null, weekday: 'tue' as const, from: '09:00', to: '12:00' };
const need: Need = { concepts: [concept('tuin')], when: { kind: 'recurring', slots: [tuesday] }, languages: ['nl'] };
const candidate: Candidate = {
  ...{ offerId: 'offer-1', helperId: 'helper-1', concepts: [concept('tuin')], availability: [tuesday], languages: ['nl'] },
  ...{ distanceMetres: 0, active: 0, maxActive: 2, askedLately: 0, asked: 0, answered: 0, wentWell: 0, wentWellTogether: 0 },
};
const of = (change: Partial<Candidate>, about: Partial<Need> = {}) =>
  featuresOf({ ...need, ...about }, { ...candidate, ...change });

describe('the fit of what is offered', () => {
  it('is 1 for just this, and 0 where either side says nothing', () => {
    expect(conceptFit(need.concepts, candidate.concepts)).toBe(1);
    expect(conceptFit([], candidate.concepts)).toBe(0);
    expect(conceptFit(need.concepts, [])).toBe(0);
  });

  it('goes by the best of it, and a little by how much is covered', () => {
    const both = [concept('tuin'), concept('muziek')];
    const main = conceptFit(both, [concept('tuin')]);
    expect(main).toBeCloseTo(0.9, 12);
    expect(conceptFit(both, both)).toBeGreaterThan(main);
    expect(conceptFit(both, [concept('tuin', 0.5)])).toBeLessThan(main);
  });

  it('is enough to be asked for what the same person does, and not for what only shares a group', () => {
    expect(conceptFit([concept('hond-uitlaten')], [concept('hond-oppas')])).toBeGreaterThanOrEqual(LEAST_FIT);
    expect(conceptFit([concept('tuin')], [concept('naaien')])).toBeLessThan(LEAST_FIT);
  });

  it('is the same for a list that comes back', () => {
    const fitOf = conceptFitTo(need.concepts);
    const offered = [concept('snoeien', 0.7)];
    expect([fitOf(offered), fitOf(offered), fitOf([...offered])]).toEqual(
      new Array(3).fill(conceptFit(need.concepts, offered)),
    );
  });
});

describe('what is known of a pair', () => {
  it('is near on a log scale: the second kilometre matters more than the ninth', () => {
    const at = (metres: number): number => of({ distanceMetres: metres }).distance;
    expect([at(0), at(25_000), at(400_000)]).toEqual([1, 0, 0]);
    expect(at(1_000) - at(2_000)).toBeGreaterThan(2 * (at(8_000) - at(9_000)));
  });

  it('takes silence about times and languages for neither good nor bad', () => {
    expect(of({ availability: [] }).day).toBe(0.5);
    expect(of({}, { when: { kind: 'asap', slots: [] } }).day).toBe(0.5);
    expect(of({ languages: [] }).language).toBe(0.5);
    expect(of({}, { languages: [] }).language).toBe(0.5);
    expect([of({ languages: ['pl'] }).language, of({}).language]).toEqual([0, 1]);
  });

  it('is full at most: who takes nobody has no room, and nobody more than all of it', () => {
    expect([of({}).load, of({ active: 1 }).load, of({ active: 5 }).load, of({ maxActive: 0 }).load]).toEqual([0, 0.5, 1, 1]);
  });

  it('counts what happened ever less, and never below nothing', () => {
    expect([0, 2, -3].map((n) => of({ askedLately: n })['asked-lately'])).toEqual([0, 0.5, 0]);
    expect([0, 2, 6].map((n) => of({ wentWell: n })['did-before'])).toEqual([0, 0.5, 0.75]);
    expect([0, 1, 3].map((n) => of({ wentWellTogether: n }).together)).toEqual([0, 0.5, 0.75]);
  });

  it('believes in a newcomer what most do, less in who stays silent, more in who answers, also with a no', () => {
    const answers = (asked: number, answered: number): number => of({ asked, answered }).answers;
    expect(answers(5, 0)).toBeLessThan(answers(1, 0));
    expect(answers(1, 0)).toBeLessThan(answers(0, 0));
    expect(answers(0, 0)).toBeLessThan(answers(1, 1));
    expect(answers(50, 50)).toBeLessThanOrEqual(1);
    // More answers than questions can only be a slip in counting.
    expect(answers(3, 9)).toBe(answers(3, 3));
  });
});
