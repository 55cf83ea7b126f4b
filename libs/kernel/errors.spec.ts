import { describe, expect, it } from '@jest/globals';
import { Problem } from './errors.js';

describe('a problem', () => {
  it('is an error with a code, a field and what its sentence needs', () => {
    const problem = new Problem('request.too-many-open', { field: 'text', params: { most: 3 } });
    expect(problem).toBeInstanceOf(Error);
    expect(problem).toMatchObject({ name: 'Problem', code: 'request.too-many-open', message: 'request.too-many-open' });
    expect(problem).toMatchObject({ field: 'text', params: { most: 3 } });
  });

  it('needs no more than a code', () => {
    expect(new Problem('x')).toMatchObject({ field: undefined, params: {} });
  });
});
