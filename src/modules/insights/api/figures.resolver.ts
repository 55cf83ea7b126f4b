import { Args, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Public } from '../../../platform/auth/can.js';
import type { Viewer } from '../../../platform/auth/viewer.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { FiguresService } from '../figures.service.js';

const A_MONTH = 31;

@ObjectType('Figures', {
  description: 'How a community is doing. Numbers are rounded down to fives; null below ten: "a few".',
})
export class FiguresType {
  @Field(() => LocalDateScalar)
  since!: string;

  @Field(() => Int, { nullable: true })
  requestsPosted!: number | null;

  @Field(() => Int, { nullable: true, description: 'For how many requests someone was found.' })
  requestsHelped!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many neighbours offer help now.' })
  helpersAvailable!: number | null;

  @Field(() => Int, { nullable: true })
  membersJoined!: number | null;
}

@Resolver()
export class FiguresResolver {
  constructor(private readonly service: FiguresService) {}

  @Query(() => FiguresType, { description: 'Of the last 7 to 366 days.' })
  @Public()
  figures(
    @CurrentViewer() viewer: Viewer,
    @Args('days', { type: () => Int, nullable: true, defaultValue: A_MONTH }) days: number | null,
  ): Promise<FiguresType> {
    return this.service.figures(viewer, days ?? A_MONTH);
  }
}
