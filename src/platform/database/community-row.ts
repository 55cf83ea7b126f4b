import { PrimaryColumn } from 'typeorm';

/** A row that belongs to a community: the community is half of its key, so that no reference can cross it. */
export abstract class CommunityRow {
  @PrimaryColumn('uuid')
  communityId!: string;

  @PrimaryColumn('uuid')
  id!: string;
}
