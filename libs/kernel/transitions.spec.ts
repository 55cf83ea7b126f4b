import { describe, expect, it } from '@jest/globals';
import { Problem } from './errors.js';
import { transitions } from './transitions.js';

type Status = 'draft' | 'open' | 'done';
const flow = transitions<Status>()({ draft: { post: 'open' }, open: { finish: 'done', edit: 'draft' }, done: {} });

describe('a flow of states', () => {
  it('leads where the table says', () => {
    expect(flow.next('draft', 'post')).toBe('open');
    expect(flow.can('open', 'edit')).toBe(true);
    expect(flow.states).toEqual(['draft', 'open', 'done']);
  });

  it('refuses a step that is not in the table, with a code, and says which', () => {
    expect(flow.can('done', 'post')).toBe(false);
    const refused = (): Status => flow.next('done', 'post');
    expect(refused).toThrow(Problem);
    try {
      refused();
    } catch (error) {
      expect(error).toMatchObject({ code: 'state.step-not-possible', params: { from: 'done', step: 'post' } });
    }
    expect.assertions(3);
  });

  it('is not fooled by what every object has', () => {
    const step = 'toString' as 'post';
    expect(flow.can('draft', step)).toBe(false);
    expect(() => flow.next('draft', step)).toThrow(Problem);
  });
});
