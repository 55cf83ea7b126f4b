import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { CommunityRow } from '../../platform/database/community-row.js';
import { EncryptedColumn } from '../../platform/encryption/encrypted-column.js';
import type { DraftKind } from './draft.js';

/** What someone is writing. The database shows it to who has its secret, of which only a hash is kept. */
@Entity('draft')
@ForeignKey('CommunityEntity', ['communityId'], ['id'], { name: 'draft_community_fk' })
@Index(['expiresAt'])
@Check('draft_kind_check', `kind in ('request', 'offer', 'worry')`)
export class DraftEntity extends CommunityRow {
  @Column('text')
  kind!: DraftKind;

  @Column('bytea')
  secretHash!: Buffer;

  /** JSON. */
  @EncryptedColumn('draft.content')
  content!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;
}
