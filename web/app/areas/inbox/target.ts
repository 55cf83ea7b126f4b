import type { IconName } from '../../parts/icons';
import { askedOnePath, matchPath, myOffersPath, myRequestPath, requestPath } from '../../paths';

interface Message {
  readonly kind: string;
  readonly requestId?: string | null;
  readonly suggestionId?: string | null;
  readonly matchId?: string | null;
}

/** What a requester is told of their own request; the others read it as neighbours do. */
const toRequester = /^(?:response-received|response-withdrawn|choice-waits|request-(?!changed).*)$/;

const asksHowItWent = /^(?:how-did-it-go(?:-again)?|match-finished)$/;

/** The page of what a message is about; null when that is the message itself. */
export function targetOf(slug: string, { kind, requestId, suggestionId, matchId }: Message): string | null {
  // A worry is read by its own way in, never through a request that others see.
  if (kind.startsWith('confidant')) return null;
  if (kind.startsWith('offer-')) return myOffersPath(slug);
  // Straight to the question that the message puts.
  if (matchId) return matchPath(slug, matchId) + (asksHowItWent.test(kind) ? '#hoe-ging-het' : '');
  if (suggestionId) return askedOnePath(slug, suggestionId);
  if (!requestId) return null;
  return toRequester.test(kind) ? myRequestPath(slug, requestId) : requestPath(slug, requestId);
}

const icons: Readonly<Record<string, IconName>> = {
  asked: 'hands',
  'response-received': 'heart',
  'choice-waits': 'heart',
  chosen: 'heart',
  thanked: 'flower',
  'not-this-time': 'flower',
  'contact-shared': 'telephone',
  'how-did-it-go': 'people',
  'how-did-it-go-again': 'people',
  'match-finished': 'people',
  'response-withdrawn': 'clock',
  'request-changed': 'calendar',
  'request-crisis': 'telephone',
  'request-unanswered': 'clock',
  'request-expired': 'clock',
};

export const iconOf = (kind: string): IconName => icons[kind] ?? 'mail';
