import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { distanceMetres } from '#kernel/geo.js';
import { reachMetres } from '#matching/reach.js';
import { activities } from '#matching/taxonomy.js';
import { activitiesToLookUp, conceptsOfRequest, needOf, placesAround } from './need.js';

describe('what a request means', () => {
  it('is what was chosen first, whatever the words add', () => {
    const concepts = conceptsOfRequest({
      title: 'Wie gaat mee wandelen?',
      text: 'En een praatje.',
      activityId: 'boodschappen',
    });
    expect(concepts[0]).toEqual({ activity: 'boodschappen', weight: 1 });
  });

  it('is read from its words where nothing was chosen', () => {
    const concepts = conceptsOfRequest({ title: 'Wie repareert mijn fiets?', text: 'De band is lek.', activityId: null });
    expect(concepts[0]?.activity).toBe('fiets-maken');
  });

  it('is the same each time it is read', () => {
    const request = { title: 'Wie helpt in de tuin?', text: 'De heg moet gesnoeid.', activityId: null };
    expect(conceptsOfRequest(request)).toEqual(conceptsOfRequest({ ...request }));
  });
});

describe('where is looked for helpers', () => {
  it('is under the activity itself and what is close to it, never under what has nothing to do with it', () => {
    const found = activitiesToLookUp([{ activity: 'boodschappen', weight: 1 }]);
    expect(found).toContain('boodschappen');
    expect(found).not.toContain('fiets-maken');
    expect(new Set(found).size).toBe(found.length);
  });

  it('is everywhere when nothing was understood, for then the words decide', () => {
    expect(activitiesToLookUp([])).toEqual(activities.map(({ id }) => id));
  });

  const codesAround = (...around: Parameters<typeof placesAround>): string[] => placesAround(...around).map(({ pc4 }) => pc4);

  it('is in the postcodes around, the nearest first, and none that nobody would come from', () => {
    const centre = { lat: 52.381, lon: 4.636 };
    const places = [
      { pc4: '2033', lat: 52.376, lon: 4.657 },
      { pc4: '9711', lat: 53.219, lon: 6.566 },
      { pc4: '2011', ...centre },
      { pc4: '2013', lat: 52.382, lon: 4.624 },
    ];
    expect(codesAround(centre, places)).toEqual(['2011', '2013', '2033']);
  });

  it('is in every postcode that is near enough, wherever on earth', () => {
    const point = fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    const shift = fc.double({ min: -0.5, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(point, fc.array(fc.tuple(shift, shift), { maxLength: 30 }), (centre, shifts) => {
        const places = shifts.map(([lat, lon], index) => ({
          pc4: `${1_000 + index}`,
          lat: Math.max(-90, Math.min(90, centre.lat + lat)),
          lon: ((centre.lon + lon / Math.max(0.01, Math.cos((centre.lat * Math.PI) / 180)) + 540) % 360) - 180,
        }));
        const near = places.filter((place) => distanceMetres(centre, place) <= reachMetres.region);
        expect(codesAround(centre, places).sort()).toEqual(near.map(({ pc4 }) => pc4));
      }),
    );
  });

  it('does not depend on the order in which postcodes are kept', () => {
    const centre = { lat: 52, lon: 5 };
    const twins = [
      { pc4: '1002', lat: 52.01, lon: 5 },
      { pc4: '1001', lat: 52.01, lon: 5 },
    ];
    expect(codesAround(centre, twins)).toEqual(['1001', '1002']);
    expect(codesAround(centre, [...twins].reverse())).toEqual(['1001', '1002']);
  });
});

describe('the languages of a need', () => {
  const when = { kind: 'asap' as const, slots: [], until: null };
  it('are those that were asked for, and otherwise the requester’s own', () => {
    expect(needOf({ title: '', text: '', when, conditions: { languages: ['ar'] } }, [], ['nl']).languages).toEqual(['ar']);
    expect(needOf({ title: '', text: '', when, conditions: { languages: [] } }, [], ['nl', 'tr']).languages).toEqual([
      'nl',
      'tr',
    ]);
  });
});
