import { Problem } from '#kernel/errors.js';
import { minutes } from '#kernel/clock.js';

/** How long a code counts, and how often a wrong one may be tried. */
export const CODE_MILLIS = minutes(15);
export const MOST_ATTEMPTS = 5;

/** So many codes within so long: for one e-mail address (nobody can be flooded), and from one network address. */
export const limits = { windowMillis: minutes(15), perEmail: 3, perAddress: 20 } as const;

const MOST_EMAIL = 254;

/** An address as it is kept: trimmed, lower case. @throws Problem `sign-in.email`. */
export function emailAddress(text: string): string {
  const address = text.trim().toLowerCase();
  if (address.length > MOST_EMAIL || !/^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]{2,}$/.test(address)) {
    throw new Problem('sign-in.email', { field: 'email' });
  }
  return address;
}

/** `m***@example.org`: enough to know where to look, not to learn an address from. */
export function masked(address: string): string {
  return `${address.slice(0, 1)}***${address.slice(address.indexOf('@'))}`;
}

/** The six digits of a code however they were typed. */
export function codeDigits(text: string): string {
  return text.replace(/[\s.-]/g, '');
}

const MOST_NEXT = 500;

/**
 * A path of our own to come back to, or null when none was given. Never an address elsewhere, however it is written.
 * @throws Problem `sign-in.next`.
 */
export function pathOfOurs(next: string | null | undefined): string | null {
  if (next === null || next === undefined || next === '') return null;
  // Two slashes, or one that leans back, begin the name of another server.
  if (next.length > MOST_NEXT || !/^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/.test(next))
    throw new Problem('sign-in.next', { field: 'next' });
  return next;
}

/** Where the link of a mail leads: a page with a button. Opening it does nothing yet: scanners of mail open links, too. */
export function signInLink(
  publicUrl: string,
  { token, communitySlug, next }: { token: string; communitySlug: string | null; next: string | null },
): string {
  const query = new URLSearchParams({ token, ...(next === null ? {} : { next }) });
  return `${publicUrl}${communitySlug === null ? '' : `/c/${communitySlug}`}/aanmelden/link?${query.toString()}`;
}
