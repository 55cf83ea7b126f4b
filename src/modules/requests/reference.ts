/** Digits and letters that are not taken for one another when they are read out or written down: no I, L, O, U. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 6;

/** The code of a request, as it is kept: six signs from the part of its id that was drawn by lot. */
export function referenceOf(id: string): string {
  const bits = Number.parseInt(id.slice(-8), 16) % 2 ** (5 * LENGTH);
  return Array.from({ length: LENGTH }, (_, place) => SIGNS[Math.floor(bits / 32 ** (LENGTH - 1 - place)) % 32]).join('');
}

/** As it is shown and said: `K7M-2QX`. */
export function spoken(reference: string): string {
  return `${reference.slice(0, LENGTH / 2)}-${reference.slice(LENGTH / 2)}`;
}

/** What someone typed or heard, as it is kept; null when it cannot be one. */
export function readReference(typed: string): string | null {
  const signs = typed.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0');
  return signs.length === LENGTH && [...signs].every((sign) => SIGNS.includes(sign)) ? signs : null;
}
