import type { Answers } from '../../form.server';
import { graphql } from '../../generated';
import type { SendAssignmentMutation } from '../../generated/graphql';
import type { Visit } from '../../visit.server';
import { pairOf, type SentPair } from './share-view';

export const ProposedPair = graphql(`
  fragment ProposedPair on ProposedPair {
    score
    offer {
      id
      title
      area {
        name
      }
    }
    helper {
      id
      displayName
    }
    reasons {
      code
      text(language: $language)
    }
  }
`);

export const Propose = graphql(`
  query Propose($ids: [ID!]!, $perHelper: Int!, $perRequest: Int, $overrule: Boolean!, $language: Language!) {
    proposeAssignment(requestIds: $ids, perHelper: $perHelper, perRequest: $perRequest, overrule: $overrule) {
      requests {
        wanted
        request {
          id
          title
          reference
          helpersNeeded
          helpersFound
          askedCount
          area {
            name
          }
        }
        proposed {
          ...ProposedPair
        }
        others {
          ...ProposedPair
        }
      }
    }
  }
`);

export const SendAssignment = graphql(`
  mutation SendAssignment($pairs: [PairToSendInput!]!, $overrule: Boolean!, $key: String) {
    sendAssignment(pairs: $pairs, overrule: $overrule, idempotencyKey: $key) {
      requestId
      offerId
      message
      suggestion {
        helper {
          displayName
          area {
            name
          }
        }
      }
    }
  }
`);

const WhoWasNot = graphql(`
  query WhoWasNot($id: ID!) {
    offer(id: $id) {
      area {
        name
      }
      helper {
        displayName
      }
    }
  }
`);

type Sent = SendAssignmentMutation['sendAssignment'][number];

/** What came of it, with names; of an offer that cannot be read there is none. */
export const namesOf = (sent: readonly Sent[], visit: Visit): Promise<SentPair[]> =>
  Promise.all(
    sent.map(async ({ requestId, offerId, message, suggestion }) => {
      const { who, area } = suggestion ? shown(suggestion.helper) : await whoWasNot(offerId, visit);
      return { requestId, offerId, asked: Boolean(suggestion), message: message ?? null, who, area };
    }),
  );

interface Shown {
  readonly who: string | null;
  readonly area: string;
}

const shown = ({ displayName, area }: NonNullable<Sent['suggestion']>['helper']): Shown => ({
  who: displayName,
  area: area?.name ?? '',
});

async function whoWasNot(id: string, visit: Visit): Promise<Shown> {
  const { data } = await visit.attempt(WhoWasNot, { id });
  return { who: data?.offer?.helper.displayName ?? null, area: data?.offer?.area.name ?? '' };
}

/** How often the coordinator chose otherwise than was proposed. */
export function changesIn(form: Answers): number {
  const [chosen, proposed] = [new Set(form.all('paar')), new Set(form.all('voorstel'))];
  return [...chosen].filter((one) => !proposed.has(one)).length + [...proposed].filter((one) => !chosen.has(one)).length;
}

/** The pairs that were ticked. */
export const pairsIn = (form: Answers) => form.all('paar').map(pairOf);
