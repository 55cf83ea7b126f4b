import { ArgsType, Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { PageArgs } from '../../../platform/graphql/connection.js';
import type { DeskFilter, DeskView } from '../desk.js';
import { RequestStatusEnum } from './request.type.js';

type ValueOf<T> = T[keyof T];

const DeskQueueEnum = { WAITING: 'waiting', UNANSWERED: 'unanswered', IN_PROGRESS: 'in-progress', ALL: 'all' } as const;
registerEnumType(DeskQueueEnum, {
  name: 'DeskQueue',
  description: 'Waits for approval; open, and nobody answered in time or is left to ask; has responses or a match; everything.',
});
const DeskSortEnum = {
  WAITING_LONGEST: 'waiting-longest',
  NEWEST: 'newest',
  OLDEST: 'oldest',
  DEADLINE: 'deadline',
  AREA: 'area',
} as const;
registerEnumType(DeskSortEnum, { name: 'DeskSort' });

@InputType('DeskFilter')
export class DeskFilterInput implements DeskFilter {
  @Field(() => [ID], { nullable: true })
  activityIds?: string[] | null;

  @Field(() => [ID], { nullable: true })
  areaIds?: string[] | null;

  @Field(() => [RequestStatusEnum], { nullable: true })
  status?: ValueOf<typeof RequestStatusEnum>[] | null;

  @Field(() => String, { nullable: true, description: 'Words, or the code of a request.' })
  search?: string | null;
}

@ArgsType()
export class DeskArgs extends PageArgs {
  @Field(() => DeskQueueEnum)
  queue!: ValueOf<typeof DeskQueueEnum>;

  @Field(() => DeskFilterInput, { nullable: true })
  filter?: DeskFilterInput | null;

  @Field(() => DeskSortEnum, { nullable: true, defaultValue: DeskSortEnum.WAITING_LONGEST })
  sort?: ValueOf<typeof DeskSortEnum> | null;
}

export const toView = ({ queue, filter, sort }: DeskArgs): DeskView => ({
  queue,
  filter: filter ?? {},
  sort: sort ?? 'waiting-longest',
});
