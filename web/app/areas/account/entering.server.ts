import type { Visit } from '../../visit.server';

const COOKIE = 'omzien_entering';
const MINUTES = 15;

/** Someone who asked for a code and has not given it yet. Kept in their browser: an e-mail address belongs in no address bar. */
export interface Entering {
  readonly email: string;
  /** As the API shows it: "m***@example.org". */
  readonly sentTo: string;
  readonly back: string | null;
}

export function enteringOf(visit: Visit): Entering | null {
  try {
    const { email, sentTo, back } = JSON.parse(visit.cookie(COOKIE) ?? '') as Partial<Entering>;
    return typeof email === 'string' && typeof sentTo === 'string' ? { email, sentTo, back: back ?? null } : null;
  } catch {
    return null;
  }
}

export const keepEntering = (entering: Entering, visit: Visit): string => cookie(JSON.stringify(entering), 60 * MINUTES, visit);

export const forgetEntering = (visit: Visit): string => cookie('', 0, visit);

const cookie = (value: string, maxAge: number, { url }: Visit): string =>
  `${COOKIE}=${encodeURIComponent(value)}; Path=/c/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${url.protocol === 'https:' ? '; Secure' : ''}`;
