/** Numbers in [0, 1), the same row of them for the same seed. */
export type Random = () => number;

/** mulberry32: 32 bits of state, enough for drawing samples, never for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A seed made from text (FNV-1a, 32 bits), so that a decision can be drawn again from its ids. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  // By index: the lexicons are millions of letters, and an iterator makes a string of each.
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at) ?? 0;
    hash = Math.imul(hash ^ point, 0x01000193);
    if (point > 0xffff) at += 1;
  }
  return hash >>> 0;
}
