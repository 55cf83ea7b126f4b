import { graphql } from '../../generated';
import type { RequestCardFragment } from '../../generated/graphql';
import { Icon } from '../../parts/icon';
import { iconNamed } from '../../parts/icons';
import { filteredPath, requestPath } from '../../paths';
import { WhoAndWhere } from '../../parts/bits';
import { AskedOn } from './asked-on';

export const RequestCardParts = graphql(`
  fragment RequestCard on Request {
    id
    title
    createdAt
    area {
      name
    }
    requester {
      displayName
    }
    activities {
      weight
      activity {
        icon
      }
    }
  }
`);

/** What someone asks, in short. Their words are in the language that they wrote. */
export function RequestCard({ slug, request, filter = '' }: { slug: string; request: RequestCardFragment; filter?: string }) {
  const [likeliest] = [...request.activities].sort((a, b) => b.weight - a.weight);
  return (
    <a className="card" href={filteredPath(requestPath(slug, request.id), filter)}>
      <Icon name={iconNamed(likeliest?.activity.icon)} large />
      <span>
        <strong lang="nl">
          <bdi>{request.title}</bdi>
        </strong>
        <small>
          <WhoAndWhere who={request.requester.displayName} area={request.area.name} />
        </small>
        <AskedOn at={request.createdAt} />
      </span>
    </a>
  );
}
