import { Module } from '@nestjs/common';
import { InsightsModule } from '../insights.module.js';
import { FiguresResolver } from './figures.resolver.js';

@Module({ imports: [InsightsModule], providers: [FiguresResolver] })
export class InsightsApiModule {}
