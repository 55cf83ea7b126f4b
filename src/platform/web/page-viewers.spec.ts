import { describe, expect, it } from '@jest/globals';
import { nobody } from '../auth/viewer.js';
import { PageViewers } from './page-viewers.js';

describe('who looks at a page', () => {
  const asked: string[] = [];
  const viewers = new PageViewers({
    viewerOf: (request) => {
      asked.push(String(request.headers['omzien-community']));
      return Promise.resolve({ ...nobody, accountId: `account ${asked.length}` });
    },
  });
  const look = (page: object, community: string) =>
    viewers.of(page).viewerOf({ headers: { 'omzien-community': community } } as never);

  it('is looked up once for each community, for each page apart, and anew after a change', async () => {
    const [page, other] = [{}, {}];
    const first = await look(page, 'haarlem');
    expect(await look(page, 'haarlem')).toBe(first);
    expect(await look(page, 'leiden')).not.toBe(first);
    expect(await look(other, 'haarlem')).not.toBe(first);
    expect(asked).toEqual(['haarlem', 'leiden', 'haarlem']);
    viewers.forget(page);
    expect(await look(page, 'haarlem')).toMatchObject({ accountId: 'account 4' });
  });
});
