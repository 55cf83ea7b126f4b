import { describe, expect, it } from '@jest/globals';
import type { Features, Scored } from '#matching/types.js';
import { propose } from './proposal.js';

const scored = (helperId: string, probability: number): Scored => ({
  ...{ helperId, offerId: `offer of ${helperId}`, probability, reasons: [], modelVersion: 'test' },
  ...{ features: {} as Features, contributions: {} as Features },
});
const names = (all: readonly Scored[]): string[] => all.map(({ helperId }) => helperId);
const nobody = new Map<string, number>();

describe('a proposal for many requests', () => {
  it('gives the one who can do both to whom nobody else can help', () => {
    const garden = { requestId: 'garden', wanted: 1, candidates: [scored('ans', 0.6), scored('bram', 0.5)] };
    const dog = { requestId: 'dog', wanted: 1, candidates: [scored('ans', 0.4)] };
    const { requests, expected } = propose([garden, dog], { perHelper: 1, loads: nobody });
    expect(requests.map(({ proposed }) => names(proposed))).toEqual([['bram'], ['ans']]);
    expect(expected).toBeCloseTo(0.9);
    expect(names(requests[0]?.others ?? [])).toEqual(['ans']);
  });

  it('shares: of two who are as likely, who helps nobody comes first', () => {
    const request = { requestId: 'garden', wanted: 1, candidates: [scored('ans', 0.5), scored('bram', 0.49)] };
    const { requests } = propose([request], { perHelper: 1, loads: new Map([['ans', 2]]) });
    expect(names(requests[0]?.proposed ?? [])).toEqual(['bram']);
  });

  it('keeps to what each request wants and each helper is given, and tells who is left without', () => {
    const candidates = [scored('ans', 0.6), scored('bram', 0.5)];
    const wanted = ['a', 'b', 'c'].map((requestId) => ({ requestId, wanted: 1, candidates }));
    const proposed = (perHelper: number): number[] =>
      propose(wanted, { perHelper, loads: nobody }).requests.map((one) => one.proposed.length);
    expect(proposed(1).sort()).toEqual([0, 1, 1]);
    expect(proposed(2)).toEqual([1, 1, 1]);
    expect(
      propose([{ requestId: 'a', wanted: 2, candidates }], { perHelper: 1, loads: nobody }).requests[0]?.proposed,
    ).toHaveLength(2);
    expect(propose([], { perHelper: 1, loads: nobody })).toEqual({ requests: [], expected: 0 });
  });
});
