import { describe, expect, it } from '@jest/globals';
import type { Concern, Request, RequestStatus, Visibility } from './request.js';
import { seenBy, type Reader, type SeenRequest } from './seen-request.js';

const request: Request = {
  id: 'the request',
  communityId: 'haarlem',
  requesterId: 'ans',
  title: 'Wie helpt mij, Kerkstraat 12?',
  text: 'Bel 06-12345678.',
  publicTitle: 'Wie helpt mij?',
  publicText: 'Bel (contact via Omzien).',
  status: 'open',
  deskNote: null,
  statusReason: 'approval',
  activityId: null,
  pc4: '2011',
  areaId: 'centrum',
  helpersNeeded: 1,
  when: { kind: 'asap', slots: [], until: null },
  conditions: { languages: [], knownToCoordinator: false, vogRequired: false, visibility: 'public' },
  chosenVisibility: 'public',
  reference: 'K7M2QX',
  desk: null,
  deskSince: null,
  onBehalf: {
    name: 'Moeder Bakker',
    relation: 'moeder',
    consent: { agreedBy: 'Moeder zelf', how: 'by-phone', at: new Date('2027-03-02T09:00:00Z') },
  },
  createdAt: new Date('2027-03-02T09:00:00Z'),
  updatedAt: new Date('2027-03-02T09:00:00Z'),
};

const anyone: Reader = {
  timeZone: 'Europe/Amsterdam',
  memberId: null,
  coordinator: false,
  ambassadorOf: null,
  confidant: false,
};
const neighbour: Reader = { ...anyone, memberId: 'bram' };
const ambassador: Reader = { ...neighbour, ambassadorOf: 'centrum' };
const ambassadorElsewhere: Reader = { ...neighbour, ambassadorOf: 'schalkwijk' };
const coordinator: Reader = { ...neighbour, coordinator: true };
const requester: Reader = { ...anyone, memberId: 'ans' };

type Seen = 'whole' | 'public' | 'nothing';
function seen(status: RequestStatus, visibility: Visibility, reader: Reader, ...concerns: Concern[]): Seen {
  const found = seenBy({ ...request, status, conditions: { ...request.conditions, visibility } }, reader, new Set(concerns));
  return found === null ? 'nothing' : found.concerned ? 'whole' : 'public';
}

const statuses: readonly RequestStatus[] = ['draft', 'review', 'open', 'matched', 'done', 'withdrawn', 'expired', 'rejected'];
const visibilities: readonly Visibility[] = ['public', 'suitable-helpers', 'coordinator-only'];
const everywhere = statuses.flatMap((status) => visibilities.map((visibility) => [status, visibility] as const));

describe('who sees what of a request', () => {
  it.each(everywhere)('%s, %s: whole for who asked and for a coordinator', (status, visibility) => {
    expect(seen(status, visibility, requester)).toBe('whole');
    expect(seen(status, visibility, coordinator)).toBe('whole');
  });

  it.each(everywhere)('%s, %s: whole for the helper who was chosen', (status, visibility) => {
    expect(seen(status, visibility, neighbour, 'asked', 'responded', 'matched')).toBe('whole');
  });

  it.each(everywhere)('%s, %s: for anyone only what is public', (status, visibility) => {
    const shown = visibility === 'public' && ['open', 'matched', 'done'].includes(status) ? 'public' : 'nothing';
    expect(seen(status, visibility, anyone)).toBe(shown);
    expect(seen(status, visibility, neighbour)).toBe(shown);
    expect(seen(status, visibility, ambassadorElsewhere)).toBe(shown);
  });

  it.each(everywhere)('%s, %s: an ambassador also sees what their area keeps from the street', (status, visibility) => {
    const shown = visibility !== 'coordinator-only' && ['open', 'matched', 'done'].includes(status) ? 'public' : 'nothing';
    expect(seen(status, visibility, ambassador)).toBe(shown);
  });

  it.each(everywhere)(
    '%s, %s: a helper who was asked goes on seeing how it ends, but not what is held',
    (status, visibility) => {
      const hidden =
        ['draft', 'review'].includes(status) ||
        (visibility === 'coordinator-only' && !['open', 'matched', 'done'].includes(status));
      expect(seen(status, visibility, neighbour, 'asked')).toBe(hidden ? 'nothing' : 'public');
      expect(seen(status, visibility, neighbour, 'responded')).toBe(hidden ? 'nothing' : 'public');
    },
  );

  it('is not decided by an empty name: nobody is not the requester of a request without one', () => {
    const nameless = { ...request, requesterId: '', status: 'review' as const };
    expect(seenBy(nameless, anyone, new Set())).toBeNull();
  });
});

describe('what the street reads', () => {
  const shown = seenBy(request, neighbour, new Set()) as SeenRequest;

  it('is the safe version, without why it was held and without whose help it is', () => {
    expect(shown).toMatchObject({
      title: 'Wie helpt mij?',
      text: 'Bel (contact via Omzien).',
      statusReason: null,
      onBehalf: { relation: 'moeder' },
    });
  });

  it('holds nothing of the rest, under any name', () => {
    const all = JSON.stringify(shown);
    for (const secret of ['Kerkstraat', '06-12345678', 'Moeder Bakker', 'Moeder zelf', 'approval']) {
      expect(all).not.toContain(secret);
    }
  });

  it('says of a question for oneself that it is', () => {
    expect(seenBy({ ...request, onBehalf: null }, neighbour, new Set())?.onBehalf).toBeNull();
  });
});
