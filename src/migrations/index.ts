import { Tables1790000000001 } from './1790000000001-tables.js';
import { RowLevelSecurity1790000000002 } from './1790000000002-row-level-security.js';
import { SignIn1790000000003 } from './1790000000003-sign-in.js';
import { Operations1790000000010 } from './1790000000010-operations.js';
import { OfferConcepts1790000000011 } from './1790000000011-offer-concepts.js';
import { HelperRecord1790000000012 } from './1790000000012-helper-record.js';
import { SafetyTexts1790000000020 } from './1790000000020-safety-texts.js';
import { Figures1790000000021 } from './1790000000021-figures.js';
import { Sessions1790000000022 } from './1790000000022-sessions.js';
import { SignInLink1790000000023 } from './1790000000023-sign-in-link.js';
import { Drafts1790000000024 } from './1790000000024-drafts.js';
import { ScreenLanguage1790000000025 } from './1790000000025-screen-language.js';
import { Worries1790000000026 } from './1790000000026-worries.js';
import { Judgements1790000000030 } from './1790000000030-judgements.js';
import { Desk1790000000031 } from './1790000000031-desk.js';
import { RequestSteps1790000000032 } from './1790000000032-request-steps.js';
import { OwnWords1790000000040 } from './1790000000040-own-words.js';
import { Learning1790000000050 } from './1790000000050-learning.js';
import { Limits1790000000051 } from './1790000000051-limits.js';
import { OfferMeaning1790000000060 } from './1790000000060-offer-meaning.js';
import { WaveRenewal1790000000061 } from './1790000000061-wave-renewal.js';
import { DeliveryQueue1790000000062 } from './1790000000062-delivery-queue.js';
import { RolesAtSignIn1790000000063 } from './1790000000063-roles-at-sign-in.js';
import { OfferTimes1790000000064 } from './1790000000064-offer-times.js';
import { WaveTold1790000000065 } from './1790000000065-wave-told.js';
import { RestingOffers1790000000066 } from './1790000000066-resting-offers.js';
import { EndedMatches1790000000067 } from './1790000000067-ended-matches.js';
import { Trust1790000000070 } from './1790000000070-trust.js';

/** Oldest first. A migration that has been released is never changed. */
export const migrations = [
  Tables1790000000001,
  RowLevelSecurity1790000000002,
  SignIn1790000000003,
  Operations1790000000010,
  OfferConcepts1790000000011,
  HelperRecord1790000000012,
  SafetyTexts1790000000020,
  Figures1790000000021,
  Sessions1790000000022,
  SignInLink1790000000023,
  Drafts1790000000024,
  ScreenLanguage1790000000025,
  Worries1790000000026,
  Judgements1790000000030,
  Desk1790000000031,
  RequestSteps1790000000032,
  OwnWords1790000000040,
  Learning1790000000050,
  Limits1790000000051,
  OfferMeaning1790000000060,
  WaveRenewal1790000000061,
  DeliveryQueue1790000000062,
  RolesAtSignIn1790000000063,
  OfferTimes1790000000064,
  WaveTold1790000000065,
  RestingOffers1790000000066,
  EndedMatches1790000000067,
  Trust1790000000070,
];
