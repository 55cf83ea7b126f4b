import { graphql } from '../../generated';
import type { Problem } from '../../host';
import { communityPath } from '../../paths';
import type { Visit } from '../../visit.server';
import { nothing, reaches, type OfferAnswers } from './offer';
import { boxes } from './week';

const COOKIE = 'omzien_offer';
/** As long as the API keeps it. */
const FORTNIGHT = 14 * 86_400;

const ReadDraft = graphql(`
  query OfferDraft($id: ID!, $secret: String!) {
    draft(id: $id, secret: $secret) {
      content
    }
  }
`);

const KeepDraft = graphql(`
  mutation KeepOfferDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      id
      secret
    }
  }
`);

const DropDraft = graphql(`
  mutation DropOfferDraft($id: ID!, $secret: String!) {
    discardDraft(id: $id, secret: $secret)
  }
`);

/** What someone filled in so far, also before they closed their browser; null when they have not begun. */
export async function readOffer(visit: Visit): Promise<OfferAnswers | null> {
  const known = keyOf(visit);
  if (!known) return null;
  const { data } = await visit.attempt(ReadDraft, known);
  return data?.draft ? toAnswers(data.draft.content) : null;
}

/** Keeps it, and says in which cookie; or why that is not possible now. */
export async function keepOffer(
  visit: Visit,
  offer: OfferAnswers,
): Promise<{ readonly cookie: string; readonly problems: null } | { readonly cookie: null; readonly problems: Problem[] }> {
  const known = keyOf(visit);
  const input = { kind: 'OFFER' as const, content: { ...offer } };
  let kept = await visit.attempt(KeepDraft, { input: { ...input, ...known } });
  // It was too old, or it was another community's: a new one.
  if (known && kept.problems?.some(({ code }) => code === 'draft.unknown')) kept = await visit.attempt(KeepDraft, { input });
  if (kept.problems) return { cookie: null, problems: kept.problems };
  const { id, secret } = kept.data.saveDraft;
  return { cookie: cookie(visit, `${id}.${secret}`, FORTNIGHT), problems: null };
}

/** Removes it for good. The cookie that forgets it. */
export async function dropOffer(visit: Visit): Promise<string> {
  const known = keyOf(visit);
  if (known) await visit.attempt(DropDraft, known);
  return cookie(visit, '', 0);
}

function keyOf(visit: Visit): { id: string; secret: string } | null {
  const [id = '', secret = ''] = (visit.cookie(COOKIE) ?? '').split('.');
  return id && secret ? { id, secret } : null;
}

const cookie = ({ slug, url }: Visit, value: string, maxAge: number): string =>
  `${COOKIE}=${value}; Path=${communityPath(slug ?? '')}; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${url.protocol === 'https:' ? '; Secure' : ''}`;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** What was kept by an older version of these pages may look different. */
function toAnswers({
  activityIds,
  title,
  text,
  postcode,
  reach,
  times,
  saidWhen,
  maxActive,
}: Readonly<Record<string, unknown>>) {
  return {
    ...nothing,
    activityIds: textsOf(activityIds),
    title: textOf(title),
    text: textOf(text),
    postcode: textOf(postcode),
    reach: reaches.find((one) => one === reach) ?? null,
    times: textsOf(times).filter((one) => boxes.includes(one)),
    saidWhen: saidWhen === true,
    maxActive: typeof maxActive === 'number' ? maxActive : null,
  } satisfies OfferAnswers;
}
