/**
 * The four digits of a Dutch postcode, however it was typed ("2011 ab", "2011AB", " 2011 "), or null when it is none.
 */
export function pc4Of(text: string): string | null {
  const typed = text.replace(/[\s.\-\u00a0]/g, '').toUpperCase();
  return /^[1-9]\d{3}([A-Z]{2})?$/.test(typed) ? typed.slice(0, 4) : null;
}
