import { describe, expect, it } from '@jest/globals';
import type { DeskPlace } from './desk.js';
import { deskOf, neededBy } from './desk.js';
import type { RequestStatus, RequestWhen, Visibility } from './request.js';

const place = (status: RequestStatus, desk: DeskPlace | null = null, visibility: Visibility = 'public'): DeskPlace | null =>
  deskOf({ status, desk, conditions: { languages: [], knownToCoordinator: false, vogRequired: false, visibility } });

describe('on the desk', () => {
  it('stands what waits for a judgement, and what is matched', () => {
    expect(place('review')).toBe('waiting');
    expect(place('review', 'unanswered')).toBe('waiting');
    expect(place('matched', 'unanswered')).toBe('in-progress');
  });

  it.each(['draft', 'done', 'withdrawn', 'expired', 'rejected'] as const)('nothing stands that is %s', (status) => {
    expect(place(status, 'waiting')).toBeNull();
    expect(place(status, 'in-progress', 'coordinator-only')).toBeNull();
  });

  it('an open one stands as it was answered; a fresh one only when nobody is asked by itself', () => {
    expect(place('open', 'waiting')).toBeNull();
    expect(place('open', 'waiting', 'coordinator-only')).toBe('unanswered');
    expect(place('open', 'unanswered')).toBe('unanswered');
    expect(place('open', 'in-progress', 'coordinator-only')).toBe('in-progress');
  });
});

describe('the last day on which help makes sense', () => {
  const dated = (...dates: string[]): RequestWhen['slots'] =>
    dates.map((date) => ({ date, weekday: null, from: '10:00', to: '12:00' }));
  it.each<[RequestWhen, string]>([
    [{ kind: 'asap', slots: [], until: null }, '9999-12-31'],
    [{ kind: 'on-dates', slots: dated('2027-03-09', '2027-03-02'), until: null }, '2027-03-09'],
    [{ kind: 'recurring', slots: [], until: '2027-06-30' }, '2027-06-30'],
  ])('%j: %s', (when, expected) => expect(neededBy({ when })).toBe(expected));
});
