import { Module } from '@nestjs/common';
import { RequestsModule } from '../requests.module.js';
import { ExpireRequest } from './expire-request.handler.js';

@Module({ imports: [RequestsModule], providers: [ExpireRequest], exports: [ExpireRequest] })
export class RequestsJobsModule {}
