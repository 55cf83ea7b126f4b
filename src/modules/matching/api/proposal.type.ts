import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { OfferType, showOffer } from '../../offers/api/offer.type.js';
import type { ProposedRequest } from '../proposal.js';
import type { SeenProposal } from '../proposals.service.js';
import type { Scored } from '#matching/types.js';
import { ReasonType, showReasons, SuggestionType } from './matching.type.js';

@ObjectType('ProposedPair', { description: 'A helper for a request, with the offer by which they were found, and why.' })
export class ProposedPairType {
  @Field(() => OfferType)
  offer!: OfferType;

  @Field(() => Float, { description: 'Probability, 0..1, that they say yes and it goes well.' })
  score!: number;

  @Field(() => [ReasonType])
  reasons!: ReasonType[];

  helperId!: string;
}

@ObjectType('ProposedRequest')
export class ProposedRequestType {
  @Field(() => Int, { description: 'How many helpers were looked for.' })
  wanted!: number;

  @Field(() => [ProposedPairType], {
    description: 'Whom to ask, the likeliest first; fewer than wanted where there are no more.',
  })
  proposed!: ProposedPairType[];

  @Field(() => [ProposedPairType], { description: 'Whom to ask instead, or as well.' })
  others!: ProposedPairType[];

  requestId!: string;
}

@ObjectType('AssignmentProposal', {
  description: 'Who helps whom, when many requests compete for few helpers. Nothing is stored and nobody was asked.',
})
export class AssignmentProposalType {
  @Field(() => [ProposedRequestType])
  requests!: ProposedRequestType[];

  @Field(() => Float, { description: 'How many of those proposed will say yes and do it well, on average.' })
  expected!: number;
}

@InputType({ description: 'Someone to be asked for something: the offer by which they were found.' })
export class PairToSendInput {
  @Field(() => ID)
  requestId!: string;

  @Field(() => ID)
  offerId!: string;
}

@ObjectType('SentPair', { description: 'What came of asking one: the suggestion, or why it was not possible.' })
export class SentPairType {
  @Field(() => ID)
  requestId!: string;

  @Field(() => ID)
  offerId!: string;

  @Field(() => SuggestionType, { nullable: true })
  suggestion!: SuggestionType | null;

  @Field(() => String, { nullable: true, description: 'The code of what stood in the way.' })
  problem!: string | null;

  @Field(() => String, { nullable: true, description: 'The same in a sentence.' })
  message!: string | null;
}

export function showProposal({ requests, expected, offers }: SeenProposal): AssignmentProposalType {
  const pairs = (all: readonly Scored[]): ProposedPairType[] =>
    all.flatMap(({ offerId, helperId, probability, reasons }) => {
      const offer = offers.get(offerId);
      return offer ? [{ offer: showOffer(offer), score: probability, reasons: showReasons(reasons, 'others'), helperId }] : [];
    });
  const show = ({ requestId, wanted, proposed, others }: ProposedRequest): ProposedRequestType => ({
    ...{ requestId, wanted, proposed: pairs(proposed), others: pairs(others) },
  });
  return { requests: requests.map(show), expected };
}
