import { describe, expect, it } from '@jest/globals';
import { Problem } from '#kernel/errors.js';
import type { Slot } from '#kernel/local-time.js';
import { expiryOf, openRequest, requestFlow, type Opening, type RequestDraft } from './request.js';

const timeZone = 'Europe/Amsterdam';
const now = new Date('2027-03-02T10:00:00+01:00');
const context = { opensDirectly: true, timeZone, now };
const tuesdays: Slot = { date: null, weekday: 'tue', from: '10:00', to: '12:00' };
const on = (date: string): Slot => ({ date, weekday: null, from: '10:00', to: '12:00' });

const draft: RequestDraft = {
  onBehalf: null,
  title: 'Wie doet boodschappen voor mij?',
  text: 'Graag een keer per week. De koffie staat klaar.',
  activityId: 'boodschappen',
  pc4: '2011',
  helpersNeeded: 1,
  when: { kind: 'asap', slots: [], until: null },
  conditions: { languages: [], knownToCoordinator: false, vogRequired: false, visibility: 'public' },
};
const open = (more: Partial<RequestDraft>, opensDirectly = true): Opening =>
  openRequest({ ...draft, ...more }, { ...context, opensDirectly });

function refusal(more: Partial<RequestDraft>): { code: string; field: string | undefined } {
  try {
    open(more);
  } catch (error) {
    if (error instanceof Problem) return { code: error.code, field: error.field };
    throw error;
  }
  throw new Error('it was not refused');
}

describe('the states of a request', () => {
  it('are those of the product', () => {
    expect(targetsOf(requestFlow.table)).toEqual({
      draft: ['open', 'review', 'withdrawn'],
      review: ['draft', 'expired', 'open', 'rejected', 'withdrawn'],
      open: ['expired', 'matched', 'rejected', 'review', 'withdrawn'],
      matched: ['done', 'open', 'withdrawn'],
      expired: ['open', 'review'],
      done: [],
      withdrawn: [],
      rejected: [],
    });
  });

  it('are not left by a step that is not there', () => {
    expect(() => requestFlow.next('done', 'reopen')).toThrow('state.step-not-possible');
    expect(() => requestFlow.next('withdrawn', 'post')).toThrow('state.step-not-possible');
  });
});

const targetsOf = (table: Readonly<Record<string, Readonly<Record<string, string>>>>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(table).map(([from, steps]) => [from, Object.values(steps).sort()]));

describe('a question that is asked', () => {
  it('is open at once, and can be read as it was written', () => {
    expect(open({})).toEqual({
      status: 'open',
      statusReason: null,
      visibility: 'public',
      publicTitle: draft.title,
      publicText: draft.text,
      urgent: false,
      confidant: false,
    });
  });

  it('waits for a coordinator where the community wants that', () => {
    expect(open({}, false)).toMatchObject({ status: 'review', statusReason: 'approval', visibility: 'public' });
  });

  it('keeps the visibility that was chosen', () => {
    const conditions = { ...draft.conditions, visibility: 'suitable-helpers' as const };
    expect(open({ conditions }).visibility).toBe('suitable-helpers');
  });

  it('does not tell the street how to reach someone, where they live, or that they are away', () => {
    const told = open({
      title: 'Wie voert de katten?',
      text: '12 tot 26 juli zijn wij weg. Bel 06-12345678, Kerkstraat 12.',
    });
    expect(told.status).toBe('open');
    expect(told.publicText).not.toMatch(/juli|06|Kerkstraat/);
    expect(told.publicText).toContain('zomer');
  });

  it('is read as one text: what the title begins, the text may end', () => {
    const { publicTitle, publicText } = open({ title: 'Wij zijn weg', text: 'van 12 tot 26 juli, wie voert de katten?' });
    expect(`${publicTitle} ${publicText}`).not.toMatch(/12|26|juli/);
  });

  it('always has a title for the street, even when nothing of it may be told', () => {
    expect(open({ title: '06-12345678' }).publicTitle).not.toBe('');
    expect(open({ title: 'Meerijden naar de dialyse', text: 'Op dinsdag graag.' }).publicTitle).toBe('Een vraag om hulp');
  });
});

describe('the sentences that must be handled well', () => {
  it.each([
    ['Wie pint € 50 voor mij? Pas en code liggen klaar.', 'bank-card'],
    ['De buurvrouw heeft een sleutel, wie geeft mij mijn pillen?', null],
    ["Moeder (dementie) dwaalt 's nachts, wie waakt?", 'night-care'],
    ['De deurwaarder komt, wie leest de brief mee?', 'debt'],
    ['De thuiszorg is gestopt, wie doucht mij?', 'personal-care'],
    ['Ik zie het niet meer zitten, wie komt praten?', 'crisis'],
    ['Mijn man mag dit niet weten.', 'safe-contact'],
  ])('%s: a coordinator looks first, and the street does not', (text, reason) => {
    const opening = open({ text });
    expect(opening).toMatchObject({ status: 'review', visibility: 'coordinator-only' });
    if (reason !== null) expect(opening.statusReason).toBe(reason);
  });

  it('someone is rung the same day who does not see a way on', () => {
    expect(open({ text: 'Ik zie het niet meer zitten, wie komt praten?' }).urgent).toBe(true);
  });

  it('only the confidant is told what a husband may not know', () => {
    expect(open({ text: 'Mijn man mag dit niet weten.' }).confidant).toBe(true);
  });

  it('a crisis is the reason that counts, whatever else is said', () => {
    const text = 'Wie pint € 50 voor mij? Pas en code liggen klaar. Ik wil niet meer leven.';
    expect(open({ text }).statusReason).toBe('crisis');
  });

  it('paid work is refused kindly', () => {
    expect(refusal({ text: 'Oppas voor zoontje (4), € 8 per uur' })).toEqual({ code: 'screening.paid-work', field: 'text' });
  });
});

describe('what is filled in wrong', () => {
  const consentless = { name: 'Moeder', relation: 'moeder', consent: null };
  it.each<[Partial<RequestDraft>, string, string]>([
    [{ onBehalf: consentless }, 'request.consent-missing', 'for.consent'],
    [{ helpersNeeded: 0 }, 'request.helpers-needed', 'helpersNeeded'],
    [{ helpersNeeded: 51 }, 'request.helpers-needed', 'helpersNeeded'],
    [{ when: { kind: 'on-dates', slots: [tuesdays], until: null } }, 'request.dates-missing', 'when.slots'],
    [{ when: { kind: 'recurring', slots: [on('2027-03-09')], until: null } }, 'request.weekdays-missing', 'when.slots'],
    [{ when: { kind: 'asap', slots: [], until: '2027-03-01' } }, 'request.until-past', 'when.until'],
    [
      { when: { kind: 'on-dates', slots: [on('2027-03-09'), on('2027-03-01')], until: null } },
      'slot.past',
      'when.slots.1.date',
    ],
    [
      { when: { kind: 'asap', slots: Array.from({ length: 22 }, () => tuesdays), until: null } },
      'slots.too-many',
      'when.slots',
    ],
  ])('%j: %s', (more, code, field) => expect(refusal(more)).toEqual({ code, field }));

  it('is not that today is the last day, or that someone else agreed', () => {
    expect(open({ when: { kind: 'asap', slots: [], until: '2027-03-02' } }).status).toBe('open');
    const consent = { agreedBy: 'Moeder', how: 'by-phone' as const };
    expect(open({ onBehalf: { ...consentless, consent } }).status).toBe('open');
  });
});

describe('the end of a question', () => {
  const until = (date: string | null, kind: 'asap' | 'on-dates' | 'recurring', slots: readonly Slot[] = []): string =>
    expiryOf({ when: { kind, slots, until: date }, updatedAt: now }, timeZone).toISOString();

  it('is the morning after its last day', () => {
    expect(until('2027-03-20', 'recurring', [tuesdays])).toBe('2027-03-21T05:00:00.000Z');
    expect(until(null, 'on-dates', [on('2027-03-12'), on('2027-03-09')])).toBe('2027-03-13T05:00:00.000Z');
  });

  it('is the same hour on the clock when that goes forward', () => {
    expect(until('2027-03-27', 'asap')).toBe('2027-03-28T04:00:00.000Z');
  });

  it('comes after two months where no day is named', () => {
    expect(until(null, 'asap')).toBe('2027-05-01T09:00:00.000Z');
    expect(until(null, 'recurring', [tuesdays])).toBe('2027-05-01T09:00:00.000Z');
  });
});
