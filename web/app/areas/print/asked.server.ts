import { graphql } from '../../generated';
import { about } from '../../languages';
import { requestPath } from '../../paths';
import { notFound, type Visit } from '../../visit.server';
import { qrOf } from './qr.server';

const PrintedRequest = graphql(`
  query PrintedRequest($id: ID!, $language: Language!) {
    activities(language: $language) {
      id
      label
      icon
    }
    request(id: $id) {
      title
      text
      status
      reference
      area {
        name
      }
      requester {
        displayName
      }
      when {
        ...WhenWords
      }
      activities {
        weight
        activity {
          id
        }
      }
    }
  }
`);

/** An open request as anyone may read it, whoever prints it. */
export async function printedRequest(visit: Visit, { slug, id }: { slug: string; id: string }, most: number) {
  const { request, activities } = await visit.askAsAnyone(PrintedRequest, { id, language: about[visit.language].api });
  if (request?.status !== 'OPEN') throw notFound();
  const [likeliest] = [...request.activities].sort((a, b) => b.weight - a.weight);
  const kind = activities.find(({ id: one }) => one === likeliest?.activity.id) ?? null;
  const address = requestPath(slug, id);
  const { community } = await visit.frame();
  return {
    slug,
    id,
    request: { ...request, text: shortened(request.text, most) },
    kind,
    community: community?.name ?? '',
    phone: community?.phone ?? null,
    host: visit.url.host,
    qr: qrOf(`${visit.url.origin}${address}`),
  };
}

export type PrintedRequest = Awaited<ReturnType<typeof printedRequest>>;

/** What fits on the paper; who scans the code reads the rest. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/\s+\S*$/, '')} …`;
}
