import { graphql } from '../../generated';
import type { RequestToCopyFragment, SlotInput } from '../../generated/graphql';
import type { AskAnswers } from './answers';

export const RequestToCopy = graphql(`
  fragment RequestToCopy on Request {
    title
    text
    helpersNeeded
    activityId
    postcode
    for {
      self
      name
      relation
      consent {
        agreedBy
        how
      }
    }
    when {
      kind
      until
      slots {
        date
        weekday
        from
        to
      }
    }
    conditions {
      languages
      knownToCoordinator
      vogRequired
      chosenVisibility
    }
  }
`);

/** What was answered for a request that there is. Days that have passed have to be chosen anew. */
export function fromRequest(request: RequestToCopyFragment, today: string): AskAnswers {
  const { for: whom, when, conditions } = request;
  const slots = when.slots
    .filter(({ date }) => !date || date >= today)
    .map(({ date, weekday, from, to }): SlotInput => ({ from, to, ...(date ? { date } : { weekday }) }));
  return {
    whom: whom.self ? 'self' : 'other',
    ...(whom.name && { name: whom.name }),
    ...(whom.relation && { relation: whom.relation }),
    ...(whom.consent && { agreedBy: whom.consent.agreedBy, how: whom.consent.how }),
    title: request.title,
    text: request.text,
    activityId: request.activityId ?? '',
    ...(request.postcode && { postcode: request.postcode }),
    helpers: request.helpersNeeded,
    when: when.kind,
    slots,
    until: when.until && when.until >= today ? when.until : '',
    visibility: conditions.chosenVisibility,
    vog: conditions.vogRequired,
    known: conditions.knownToCoordinator,
    languages: conditions.languages,
  };
}
