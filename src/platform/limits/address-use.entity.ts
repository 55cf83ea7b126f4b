import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That a network address asked for something of which there is a limit. Gone after a day. */
@Entity('address_use')
@Index(['what', 'addressHash', 'usedAt'])
@Index(['usedAt'])
export class AddressUseEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  what!: string;

  @Column('bytea')
  addressHash!: Buffer;

  @Column('timestamptz')
  usedAt!: Date;
}
