import { graphql } from '../../generated';
import type { Answers } from '../../form.server';
import type { Attempt, Visit } from '../../visit.server';

export const OneOnDesk = graphql(`
  query OneOnDesk($id: ID!, $language: Language!) {
    activities(language: $language) {
      id
      label
    }
    request(id: $id) {
      id
      title
      text
      reference
      status
      statusReason
      deskNote
      createdAt
      expiresAt
      nextStepAt
      askedCount
      helpersNeeded
      helpersFound
      area {
        id
        name
      }
      requester {
        displayName
      }
      for {
        self
        name
        relation
        consent {
          agreedBy
          how
          at
          recordedBy {
            displayName
          }
        }
      }
      conditions {
        languages
        visibility
        vogRequired
        knownToCoordinator
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
      responses {
        id
        answer
        status
        message
        createdAt
        helper {
          id
          displayName
          area {
            name
          }
        }
      }
      timeline {
        code
        at
        count
        by {
          displayName
        }
      }
    }
  }
`);

export const WhoFits = graphql(`
  query WhoFits($id: ID!, $language: Language!, $after: String) {
    suggestionsOf(requestId: $id, first: 6, after: $after) {
      nodes {
        id
        status
        score
        askedAt
        helper {
          id
          displayName
          area {
            name
          }
        }
        offer {
          id
          title
        }
        reasons {
          code
          text(language: $language)
        }
        features {
          feature
          contribution
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Where everyone stands who offers what a request asks for. */
export const WhereEveryoneIs = graphql(`
  query WhereEveryoneIs($id: ID!, $language: Language!) {
    whyNobody(requestId: $id) {
      code
      count
      text(language: $language)
    }
  }
`);

/** Someone to look for: "why not Bram?" */
export const OffersNamed = graphql(`
  query OffersNamed($search: String!) {
    offers(first: 8, filter: { search: $search, status: [OPEN, PAUSED, REVIEW] }) {
      nodes {
        id
        title
        helper {
          displayName
        }
        area {
          name
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** What anyone reads of it: without what the checks took out. */
export const AsAnyone = graphql(`
  query AsAnyone($id: ID!) {
    request(id: $id) {
      title
      text
    }
  }
`);

const Approve = graphql(`
  mutation ApproveRequest($id: ID!, $key: String) {
    approveRequest(id: $id, idempotencyKey: $key) {
      id
    }
  }
`);

const SendBack = graphql(`
  mutation SendBackRequest($id: ID!, $reason: String!, $key: String) {
    sendBackRequest(id: $id, reason: $reason, idempotencyKey: $key) {
      id
    }
  }
`);

const Reject = graphql(`
  mutation RejectRequest($id: ID!, $reason: String!, $key: String) {
    rejectRequest(id: $id, reason: $reason, idempotencyKey: $key) {
      id
    }
  }
`);

const Close = graphql(`
  mutation CloseRequest($id: ID!, $reason: String!, $key: String) {
    closeRequest(id: $id, reason: $reason, idempotencyKey: $key) {
      id
    }
  }
`);

const Renew = graphql(`
  mutation RenewRequest($id: ID!, $key: String) {
    renewRequest(id: $id, idempotencyKey: $key) {
      id
    }
  }
`);

const Ask = graphql(`
  mutation AskHelper($id: ID!, $offer: ID!, $overrule: Boolean!, $key: String) {
    askHelper(requestId: $id, offerId: $offer, overrule: $overrule, idempotencyKey: $key) {
      id
    }
  }
`);

/** What a coordinator does with a request, by the name of the form's button. */
export function doTo(id: string, form: Answers, visit: Visit): Promise<Attempt<unknown>> {
  const { key } = form;
  const reason = form.text(`reason-${form.text('name')}`);
  switch (form.text('act')) {
    case 'approve':
      return visit.attempt(Approve, { id, key });
    case 'sendBack':
      return visit.attempt(SendBack, { id, reason, key });
    case 'reject':
      return visit.attempt(Reject, { id, reason, key });
    case 'close':
      return visit.attempt(Close, { id, reason, key });
    case 'renew':
      return visit.attempt(Renew, { id, key });
    default:
      return visit.attempt(Ask, { id, offer: form.text('offer'), overrule: form.text('overrule') === 'ja', key });
  }
}
