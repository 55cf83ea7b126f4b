import { Module } from '@nestjs/common';
import { UsersModule } from '../users.module.js';
import { MailCode } from './mail-code.handler.js';

@Module({ imports: [UsersModule], providers: [MailCode], exports: [MailCode] })
export class UsersJobsModule {}
