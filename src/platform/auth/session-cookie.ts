import type { Request, Response } from 'express';

export const SESSION_COOKIE = 'omzien_session';
const TOKEN = /^[A-Za-z0-9_-]{20,100}$/;

/** The token in a request's cookie, or null. */
export function cookieToken(request: Pick<Request, 'headers'>): string | null {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [name, value = ''] = part.trim().split('=');
    if (name === SESSION_COOKIE) return TOKEN.test(value) ? value : null;
  }
  return null;
}

/**
 * Whether a request that carries a cookie may be from a page of ours: another site's page is known by its Origin. A program sends
 * none.
 */
export function isOwnOrigin(request: Pick<Request, 'headers'>, publicUrl: string): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  try {
    const from = new URL(origin);
    return from.origin === new URL(publicUrl).origin || from.host === host;
  } catch {
    return false;
  }
}

/** Keeps a session in the browser: out of reach of scripts, not sent along from other sites. */
export function setSessionCookie(response: Response, token: string, expires: Date, publicUrl: string): void {
  response.cookie(SESSION_COOKIE, token, { ...attributes(publicUrl), expires });
}

export function clearSessionCookie(response: Response, publicUrl: string): void {
  response.clearCookie(SESSION_COOKIE, attributes(publicUrl));
}

const attributes = (publicUrl: string) =>
  ({ httpOnly: true, sameSite: 'lax', secure: publicUrl.startsWith('https:'), path: '/' }) as const;
