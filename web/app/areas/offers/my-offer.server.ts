import { graphql } from '../../generated';
import { notFound, type Visit } from '../../visit.server';
import type { OfferAnswers } from '../help/offer';
import { boxesOf } from '../help/week';

const MyOffer = graphql(`
  query MyOffer($id: ID!) {
    offer(id: $id) {
      id
      title
      text
      status
      deskNote
      pausedUntil
      reach
      postcode
      maxActive
      active
      area {
        name
      }
      activities {
        id
      }
      availability {
        date
        weekday
        from
        to
      }
    }
  }
`);

/** One's own offer, as the pages that change it know it. Of another's, a coordinator's own desk is the place. */
export async function myOffer(visit: Visit, id: string) {
  const { offer } = await visit.ask(MyOffer, { id });
  if (!offer || !offer.postcode || offer.status === 'WITHDRAWN') throw notFound();
  const { title, text, postcode, reach, maxActive, activities, availability } = offer;
  const answers: OfferAnswers = {
    ...{ title, text, postcode, reach, maxActive, saidWhen: true },
    activityIds: activities.map((activity) => activity.id),
    times: boxesOf(availability),
  };
  return { offer, answers };
}
