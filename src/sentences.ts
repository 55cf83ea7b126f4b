import { communitiesProblems } from './modules/communities/communities.problems.js';
import { insightsProblems } from './modules/insights/insights.problems.js';
import { matchesProblems } from './modules/matches/matches.problems.js';
import { matchingProblems } from './modules/matching/matching.problems.js';
import { moderationProblems } from './modules/moderation/moderation.problems.js';
import { offersProblems } from './modules/offers/offers.problems.js';
import { requestsProblems } from './modules/requests/requests.problems.js';
import { usersProblems } from './modules/users/users.problems.js';
import { platformProblems, type Sentences } from './platform/errors/sentences.js';

/** Every code that can be answered, with its sentences. */
export const sentences: Sentences = {
  ...platformProblems,
  ...communitiesProblems,
  ...usersProblems,
  ...requestsProblems,
  ...offersProblems,
  ...matchingProblems,
  ...matchesProblems,
  ...moderationProblems,
  ...insightsProblems,
};
