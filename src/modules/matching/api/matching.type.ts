import { Field, Float, GraphQLISODateTime, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.js';
import { JsonScalar } from '../../../platform/graphql/scalars.js';
import type { Reason } from '../suggestion.js';
import type { Audience } from '../reasons.messages.js';
import type { GivenAnswer } from '../responses.service.js';
import type { SeenResponse, SeenSuggestion } from '../suggestions.service.js';

type ValueOf<T> = T[keyof T];

export const SuggestionStatusEnum = {
  PROPOSED: 'proposed',
  ASKED: 'asked',
  ANSWERED: 'answered',
  LAPSED: 'lapsed',
  CANCELLED: 'cancelled',
} as const;
registerEnumType(SuggestionStatusEnum, { name: 'SuggestionStatus' });
export const AnswerEnum = { YES: 'yes', NOT_NOW: 'not-now', NEVER: 'never' } as const;
registerEnumType(AnswerEnum, { name: 'Answer' });
export const ResponseStatusEnum = {
  GIVEN: 'given',
  CHOSEN: 'chosen',
  RESERVE: 'reserve',
  THANKED: 'thanked',
  WITHDRAWN: 'withdrawn',
} as const;
registerEnumType(ResponseStatusEnum, { name: 'ResponseStatus' });

@ObjectType('Reason', { description: 'Why a helper fits: a code with parameters, and its sentence.' })
export class ReasonType {
  @Field()
  code!: string;

  @Field(() => JsonScalar)
  params!: Readonly<Record<string, string | number>>;

  audience!: Audience;
}

@ObjectType('FeatureContribution', { description: 'What one feature of the model is worth here, and what it adds (logits).' })
export class FeatureContributionType {
  @Field()
  feature!: string;

  @Field(() => Float)
  value!: number;

  @Field(() => Float)
  contribution!: number;
}

@ObjectType('Suggestion', { description: 'The engine says: this offer fits this request.' })
export class SuggestionType {
  @Field(() => ID)
  id!: string;

  @Field(() => SuggestionStatusEnum)
  status!: string;

  @Field(() => Float, { nullable: true, description: 'Probability, 0..1; for a coordinator only.' })
  score!: number | null;

  @Field(() => [ReasonType])
  reasons!: ReasonType[];

  @Field(() => [FeatureContributionType], { description: 'What the score is made of; for a coordinator only.' })
  features!: FeatureContributionType[];

  @Field()
  modelVersion!: string;

  @Field(() => GraphQLISODateTime, { nullable: true })
  askedAt!: Date | null;

  seen!: SeenSuggestion;
}

@ObjectType('Response', { description: "A helper's answer." })
export class ResponseType {
  @Field(() => ID)
  id!: string;

  @Field(() => AnswerEnum)
  answer!: string;

  @Field(() => ResponseStatusEnum)
  status!: string;

  @Field(() => String, { nullable: true })
  message!: string | null;

  @Field(() => [ReasonType])
  reasons!: ReasonType[];

  @Field(() => GraphQLISODateTime)
  createdAt!: Date;

  helperId!: string;
}

export const SuggestionConnection = connectionOf(SuggestionType, 'Suggestion');

@InputType({ description: 'Exactly one of the two ids.' })
export class RespondInput {
  @Field(() => ID, { nullable: true })
  suggestionId?: string | null;

  @Field(() => ID, { nullable: true })
  requestId?: string | null;

  @Field(() => AnswerEnum)
  answer!: ValueOf<typeof AnswerEnum>;

  @Field(() => String, { nullable: true })
  message?: string | null;
}

export const showReasons = (reasons: readonly Reason[], audience: Audience): ReasonType[] =>
  reasons.map(({ code, params }) => ({ code, params, audience }));

export function showSuggestion(seen: SeenSuggestion, audience: Audience): SuggestionType {
  const { id, status, score, reasons, features, modelVersion, askedAt } = seen;
  const shown = { reasons: showReasons(reasons, audience), features: [...features] };
  return { id, status, score, ...shown, modelVersion, askedAt, seen };
}

export function showResponse(
  { id, answer, status, message, createdAt, helperId, reasons }: SeenResponse,
  audience: Audience,
): ResponseType {
  return { id, answer, status, message, reasons: showReasons(reasons, audience), createdAt, helperId };
}

export const toAnswer = ({ suggestionId, requestId, answer, message }: RespondInput): GivenAnswer => ({
  suggestionId: suggestionId ?? null,
  requestId: requestId ?? null,
  answer,
  message: message ?? null,
});
