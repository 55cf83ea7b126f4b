import { Module } from '@nestjs/common';
import { CommunitiesModule } from '../communities.module.js';
import { AreaLoader } from './area.loader.js';
import { CommunitiesResolver } from './communities.resolver.js';

@Module({ imports: [CommunitiesModule], providers: [CommunitiesResolver, AreaLoader], exports: [AreaLoader] })
export class CommunitiesApiModule {}
