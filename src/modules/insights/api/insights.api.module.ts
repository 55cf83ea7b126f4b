import { Module } from '@nestjs/common';
import { InsightsModule } from '../insights.module.js';
import { FairnessResolver } from './fairness.resolver.js';
import { FiguresResolver } from './figures.resolver.js';

@Module({ imports: [InsightsModule], providers: [FiguresResolver, FairnessResolver] })
export class InsightsApiModule {}
