import { TypeOrmModule, getDataSourceToken } from '@nestjs/typeorm';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { ClsPluginTransactional } from '@nestjs-cls/transactional';
import { ClsModule } from 'nestjs-cls';
import type { DataSourceOptions } from 'typeorm';
import { Audit } from './audit/audit.js';
import { AppClock } from './clock/clock.js';
import { Settings } from './config/settings.js';
import { ConnectionSettings } from './database/connection.js';
import { Wake } from './database/wake.js';
import { FramedTransactions } from './database/framed-transactions.js';
import { UnitOfWork } from './database/work.js';
import { SENTENCES, type Sentences } from './errors/sentences.js';
import { OperationsHttp } from './health/operations-http.js';
import { Readiness } from './health/readiness.js';
import { Once } from './idempotency/once.js';
import { AddressLimits } from './limits/address-limits.js';
import { Mailer } from './mail/mailer.js';
import { Figures } from './metrics/figures.js';
import { Metrics } from './metrics/metrics.js';
import { Outbox } from './outbox/outbox.js';
import { PlatformSweeps } from './retention/platform-sweeps.js';
import { Sweeps } from './retention/sweeps.js';
import { TelemetryModule } from './telemetry/telemetry.module.js';

/** What is known before the application is made. */
export interface PlatformOptions {
  readonly settings: Settings;
  readonly connection: ConnectionSettings;
  readonly dataSource: DataSourceOptions;
  readonly sentences: Sentences;
  readonly clock: AppClock;
}

/** What every module may use, in the API and in the worker. */
@Global()
@Module({})
export class PlatformModule {
  static with({ settings, connection, dataSource, sentences, clock }: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        TelemetryModule,
        TypeOrmModule.forRoot({ ...dataSource, retryAttempts: 3 }),
        ClsModule.forRoot({
          global: true,
          plugins: [
            new ClsPluginTransactional({
              imports: [TypeOrmModule],
              adapter: new FramedTransactions(getDataSourceToken()),
            }),
          ],
        }),
      ],
      providers: [
        { provide: Settings, useValue: settings },
        { provide: ConnectionSettings, useValue: connection },
        { provide: SENTENCES, useValue: sentences },
        { provide: AppClock, useValue: clock },
        UnitOfWork,
        Wake,
        Outbox,
        Audit,
        Once,
        AddressLimits,
        Mailer,
        Metrics,
        Figures,
        Readiness,
        OperationsHttp,
        Sweeps,
        PlatformSweeps,
      ],
      exports: [
        Settings,
        ConnectionSettings,
        SENTENCES,
        AppClock,
        UnitOfWork,
        Wake,
        Outbox,
        Audit,
        Once,
        AddressLimits,
        Mailer,
        Metrics,
        Readiness,
        Sweeps,
        TelemetryModule,
      ],
    };
  }
}
