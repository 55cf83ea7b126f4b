import { CommunitiesResolver } from './modules/communities/api/communities.resolver.js';
import { LimitsResolver } from './modules/communities/api/limits.resolver.js';
import { FairnessResolver } from './modules/insights/api/fairness.resolver.js';
import { SafetyResolver } from './modules/communities/api/safety.resolver.js';
import { FiguresResolver } from './modules/insights/api/figures.resolver.js';
import { MatchesResolver, MatchMemberResolver, RequestMatchesResolver } from './modules/matches/api/matches.resolver.js';
import { ExplanationsResolver, ObstacleResolver, WhereaboutsResolver } from './modules/matching/api/explanations.resolver.js';
import {
  FeatureContributionResolver,
  ReasonResolver,
  RequestMatchingResolver,
  ResponsesResolver,
  SuggestionsResolver,
} from './modules/matching/api/matching.resolver.js';
import { ProposalsResolver, ProposedPairResolver, ProposedRequestResolver } from './modules/matching/api/proposals.resolver.js';
import { MatchingModelResolver } from './modules/matching/api/models.resolver.js';
import { AuditResolver } from './modules/moderation/api/audit.resolver.js';
import { DeliveriesResolver } from './modules/moderation/api/deliveries.resolver.js';
import { WorriesResolver } from './modules/moderation/api/worries.resolver.js';
import { DeskCountsResolver } from './modules/moderation/api/desk-counts.resolver.js';
import { NotificationsResolver, UnreadResolver } from './modules/notifications/api/notifications.resolver.js';
import { OffersResolver } from './modules/offers/api/offers.resolver.js';
import { RequestDeskResolver } from './modules/requests/api/desk.resolver.js';
import { DraftsResolver } from './modules/requests/api/drafts.resolver.js';
import { ConsentResolver, RequestsResolver, RequestStepResolver } from './modules/requests/api/requests.resolver.js';
import { ScreeningResolver } from './modules/requests/api/screening.resolver.js';
import { SessionsResolver } from './modules/users/api/sessions.resolver.js';
import { SignInResolver } from './modules/users/api/sign-in.resolver.js';
import { SeenVogResolver, TrustResolver } from './modules/users/api/trust.resolver.js';
import { MemberResolver, PublicMemberResolver, UsersResolver } from './modules/users/api/users.resolver.js';

/** Every resolver: what the schema is made from. */
export const resolvers = [
  CommunitiesResolver,
  LimitsResolver,
  SafetyResolver,
  UsersResolver,
  SignInResolver,
  SessionsResolver,
  MemberResolver,
  PublicMemberResolver,
  TrustResolver,
  SeenVogResolver,
  RequestsResolver,
  RequestDeskResolver,
  ConsentResolver,
  RequestStepResolver,
  DraftsResolver,
  ScreeningResolver,
  OffersResolver,
  SuggestionsResolver,
  RequestMatchingResolver,
  ResponsesResolver,
  ReasonResolver,
  FeatureContributionResolver,
  ExplanationsResolver,
  ObstacleResolver,
  WhereaboutsResolver,
  ProposalsResolver,
  ProposedRequestResolver,
  ProposedPairResolver,
  MatchingModelResolver,
  MatchesResolver,
  MatchMemberResolver,
  RequestMatchesResolver,
  NotificationsResolver,
  UnreadResolver,
  DeliveriesResolver,
  WorriesResolver,
  AuditResolver,
  DeskCountsResolver,
  FiguresResolver,
  FairnessResolver,
] as const;
