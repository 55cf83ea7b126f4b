import { DataSource, type DataSourceOptions } from 'typeorm';
import { AreaEntity, AreaPostcodeEntity, CommunityEntity, SafetyTextEntity } from './modules/communities/community.entity.js';
import { MatchEntity, MatchOutcomeEntity } from './modules/matches/match.entity.js';
import { MatchingModelEntity } from './modules/matching/matching-model.entity.js';
import {
  HelperRecordEntity,
  RefusalEntity,
  ResponseEntity,
  SuggestionEntity,
  WaveEntity,
} from './modules/matching/suggestion.entity.js';
import { WorryEntity } from './modules/moderation/worry.entity.js';
import { NotificationEntity, TransmissionEntity } from './modules/notifications/notification.entity.js';
import { OfferActivityEntity, OfferEntity, OfferSlotEntity } from './modules/offers/offer.entity.js';
import { DraftEntity } from './modules/requests/draft.entity.js';
import {
  RequestActivityEntity,
  RequestConcernEntity,
  RequestEntity,
  RequestSlotEntity,
  RequestStepEntity,
} from './modules/requests/request.entity.js';
import { AccountEntity, SessionEntity, SignInCodeEntity } from './modules/users/account.entity.js';
import {
  BlockEntity,
  ContactEntity,
  ContactShareEntity,
  MemberEntity,
  MemberRoleEntity,
} from './modules/users/member.entity.js';
import { migrations } from './migrations/index.js';
import { AuditEntity } from './platform/audit/audit.entity.js';
import { NamingStrategy } from './platform/database/naming.js';
import { PreparingClient } from './platform/database/preparing-client.js';
import { IdempotencyEntity } from './platform/idempotency/idempotency.entity.js';
import { AddressUseEntity } from './platform/limits/address-use.entity.js';
import { KeptMailEntity } from './platform/mail/kept-mail.entity.js';
import { DeliveryEntity, OutboxEntity } from './platform/outbox/outbox.entity.js';

export const entities = [
  CommunityEntity,
  AreaEntity,
  AreaPostcodeEntity,
  SafetyTextEntity,
  AccountEntity,
  SessionEntity,
  SignInCodeEntity,
  MemberEntity,
  MemberRoleEntity,
  ContactEntity,
  ContactShareEntity,
  BlockEntity,
  RequestEntity,
  RequestSlotEntity,
  RequestConcernEntity,
  RequestStepEntity,
  OfferEntity,
  OfferSlotEntity,
  OfferActivityEntity,
  RequestActivityEntity,
  SuggestionEntity,
  WaveEntity,
  HelperRecordEntity,
  MatchingModelEntity,
  ResponseEntity,
  RefusalEntity,
  MatchEntity,
  MatchOutcomeEntity,
  NotificationEntity,
  TransmissionEntity,
  OutboxEntity,
  DeliveryEntity,
  IdempotencyEntity,
  KeptMailEntity,
  AuditEntity,
  AddressUseEntity,
  DraftEntity,
  WorryEntity,
];

/**
 * How to reach the database, with every entity and migration by name. `connections` is this pool's part of the budget; `direct`: there is
 * no pooler between, so the server can keep plans for a connection.
 */
export function dataSourceOptions(url: string, connections: number, { direct = false } = {}): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    migrations,
    namingStrategy: new NamingStrategy(),
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    synchronize: false,
    poolSize: connections,
    applicationName: 'omzien',
    extra: { connectionTimeoutMillis: 10_000, idleTimeoutMillis: 30_000, ...(direct ? { Client: PreparingClient } : {}) },
  };
}

/** For TypeORM's own command line; the application makes its own from `dataSourceOptions`. */
export default new DataSource(dataSourceOptions(process.env.DATABASE_URL ?? 'postgres://127.0.0.1:5432/omzien_test', 2));
