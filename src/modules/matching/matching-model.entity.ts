import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import type { Features } from '#matching/types.js';
import { CommunityRow } from '../../platform/database/community-row.js';
import type { CalibrationReport, Verdict } from './learning.js';

/** What was learnt at one time, with the report on it. The prior is no row: it is in use when none of these is. */
@Entity('matching_model')
@ForeignKey('MemberEntity', ['communityId', 'leftById'], ['communityId', 'id'])
@Index(['communityId', 'version'], { unique: true })
@Index(['communityId', 'createdAt', 'id'])
@Index(['communityId', 'leftById'])
@Index('matching_model_in_use_idx', { synchronize: false })
@Check('matching_model_verdict_check', `verdict in ('better', 'not-better', 'too-few-outcomes')`)
@Check('matching_model_in_use_check', `not in_use or verdict = 'better'`)
export class MatchingModelEntity extends CommunityRow {
  @Column('text')
  version!: string;

  @Column('text')
  verdict!: Verdict;

  @Column('double precision')
  bias!: number;

  @Column('jsonb')
  weights!: Features;

  @Column('jsonb')
  report!: CalibrationReport;

  @Column('boolean')
  inUse!: boolean;

  @Column('timestamptz')
  createdAt!: Date;

  /** When the same outcomes were looked at last. */
  @Column('timestamptz')
  lookedAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;

  /** Since when it is no longer used. */
  @Column('timestamptz', { nullable: true })
  leftAt!: Date | null;

  /** The administrator who put it aside; null: a newer one came. */
  @Column('uuid', { nullable: true })
  leftById!: string | null;
}
