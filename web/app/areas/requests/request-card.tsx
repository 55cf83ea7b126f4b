import { graphql } from '../../generated';
import type { RequestCardFragment } from '../../generated/graphql';
import { about } from '../../languages';
import { Icon } from '../../parts/icon';
import { iconNamed } from '../../parts/icons';
import { requestPath } from '../../paths';
import { useText } from '../../text';

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
      activity {
        icon
      }
    }
  }
`);

/** What someone asks, in short. Their words are in the language that they wrote. */
export function RequestCard({ slug, request }: { slug: string; request: RequestCardFragment }) {
  const { t, date } = useText();
  return (
    <a className="card" href={requestPath(slug, request.id)}>
      <Icon name={iconNamed(request.activities[0]?.activity.icon)} large />
      <span>
        <strong lang={about['nl-simple'].tag} dir="auto">
          {request.title}
        </strong>
        <small>
          {t('common.whoAndWhere', { who: request.requester.displayName, area: request.area.name })} ·{' '}
          <time dateTime={request.createdAt}>{date(request.createdAt, 'dayShort')}</time>
        </small>
      </span>
    </a>
  );
}
