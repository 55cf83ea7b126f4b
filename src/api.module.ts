import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { CatalogueModule } from './catalogue.module.js';
import { DemoPagesController } from './demo/demo-pages.controller.js';
import { CommunitiesApiModule } from './modules/communities/api/communities.api.module.js';
import { CommunitiesModule } from './modules/communities/communities.module.js';
import { InsightsApiModule } from './modules/insights/api/insights.api.module.js';
import { MatchesApiModule } from './modules/matches/api/matches.api.module.js';
import { MatchingApiModule } from './modules/matching/api/matching.api.module.js';
import { ModerationApiModule } from './modules/moderation/api/moderation.api.module.js';
import { NotificationsApiModule } from './modules/notifications/api/notifications.api.module.js';
import { OffersApiModule } from './modules/offers/api/offers.api.module.js';
import { RequestsApiModule } from './modules/requests/api/requests.api.module.js';
import { UsersApiModule } from './modules/users/api/users.api.module.js';
import { DEMO_PERSONAS, type DemoPersona } from './modules/users/demo.service.js';
import { UsersModule } from './modules/users/users.module.js';
import { AccessGuard } from './platform/auth/can.js';
import { ErrorAnswers } from './platform/errors/answer.js';
import { ErrorsModule } from './platform/errors/errors.module.js';
import { HttpProblems } from './platform/errors/http-problems.js';
import { CleanInput } from './platform/graphql/clean-input.pipe.js';
import { graphqlModule } from './platform/graphql/graphql.module.js';
import { OperationsPlugin } from './platform/metrics/operations.plugin.js';
import { LiveModule } from './platform/live/live.module.js';
import { PlatformModule, type PlatformOptions } from './platform/platform.module.js';
import { WebModule } from './platform/web/web.module.js';

/** What the API needs besides the platform. */
export interface ApiOptions extends PlatformOptions {
  readonly demoPersonas: readonly DemoPersona[];
}

@Global()
@Module({})
class DemoPersonasModule {
  static with(personas: readonly DemoPersona[]): DynamicModule {
    return {
      module: DemoPersonasModule,
      providers: [{ provide: DEMO_PERSONAS, useValue: personas }],
      exports: [DEMO_PERSONAS],
    };
  }
}

/** GraphQL and what goes with it, without the platform: also part of the process that does everything. */
export function apiImports(options: ApiOptions): (DynamicModule | (new () => unknown))[] {
  return [
    DemoPersonasModule.with(options.demoPersonas),
    graphqlModule([UsersModule]),
    LiveModule.with(UsersModule),
    WebModule.with(UsersModule),
    CommunitiesApiModule,
    UsersApiModule,
    RequestsApiModule,
    OffersApiModule,
    MatchingApiModule,
    MatchesApiModule,
    NotificationsApiModule,
    ModerationApiModule,
    InsightsApiModule,
    ErrorsModule,
    CommunitiesModule,
  ];
}

export const apiProviders = [
  OperationsPlugin,
  { provide: APP_GUARD, useClass: AccessGuard },
  { provide: APP_PIPE, useClass: CleanInput },
  { provide: APP_FILTER, inject: [ErrorAnswers], useFactory: (answers: ErrorAnswers) => new HttpProblems(answers) },
];

/** The root of an API process. */
@Module({})
export class ApiModule {
  static with(options: ApiOptions): DynamicModule {
    return {
      module: ApiModule,
      imports: [PlatformModule.with(options), CatalogueModule, ...apiImports(options)],
      providers: apiProviders,
      controllers: [DemoPagesController],
    };
  }
}
