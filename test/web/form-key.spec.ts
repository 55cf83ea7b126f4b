import { describe, expect, it } from '@jest/globals';
import { newId } from '#kernel/ids.js';
import { formKey, isKeyOf } from '../../web/app/parts/form-key.js';

const fresh = '5f3a1c1e-9a2b-4c3d-8e4f-0123456789ab';

describe('the key of a form', () => {
  it('is the page’s own where there is one form, and tells several apart by their names', () => {
    expect(formKey(fresh)).toBe(fresh);
    expect(formKey(fresh, 'everywhere')).toBe(`${fresh}.everywhere`);
  });

  it('is never longer than the API takes, whatever a form is named after', () => {
    for (const name of [newId(), `overrule-${newId()}`, `${newId()}.NOT_NOW`, 'é'.repeat(500), '']) {
      expect(formKey(fresh, name).length).toBeLessThanOrEqual(64);
      expect(formKey(fresh, name)).toBe(formKey(fresh, name));
    }
  });

  it('differs for each of ten thousand ids, and for two acts on one', () => {
    const ids = Array.from({ length: 10_000 }, () => newId());
    expect(new Set(ids.map((id) => formKey(fresh, id))).size).toBe(ids.length);
    expect(isKeyOf(ids[0] ?? '', formKey(fresh, ids[0]))).toBe(true);
    expect(isKeyOf(ids[1] ?? '', formKey(fresh, ids[0]))).toBe(false);
    expect(formKey(fresh, `ask-${ids[0]}`)).not.toBe(formKey(fresh, `overrule-${ids[0]}`));
  });
});
