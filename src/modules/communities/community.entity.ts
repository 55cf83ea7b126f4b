import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CommunityRow } from '../../platform/database/community-row.js';
import type { SafetyTopic, ScreenLanguage } from './safety.js';

/** The tenant, with its rules. */
@Entity('community')
@Index(['slug'], { unique: true })
export class CommunityEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  slug!: string;

  @Column('text')
  name!: string;

  @Column('text')
  timeZone!: string;

  /** A person who can be called. */
  @Column('text', { nullable: true })
  phone!: string | null;

  /** Requests are open at once; otherwise each waits for a coordinator. */
  @Column('boolean')
  opensDirectly!: boolean;

  @Column('integer')
  maxOpenRequests!: number;

  /** A helper gets one question that was not asked for in this many days. */
  @Column('integer')
  restDays!: number;

  @Column('integer')
  maxWaveSize!: number;

  /** Helpers asked for each that a request needs, at most, over all its rounds. */
  @Column('integer', { default: 18 })
  maxAsked!: number;

  /** Which share of the places in a round goes to helpers never asked before; in [0, 1]. */
  @Column('double precision', { default: 0.1 })
  explorationShare!: number;

  /** Nobody is asked between these times; both null: always. */
  @Column('text', { nullable: true })
  quietFrom!: string | null;

  @Column('text', { nullable: true })
  quietTo!: string | null;

  /** In which languages its screens can be read. */
  @Column('text', { array: true, default: ['nl-simple', 'nl', 'en'] })
  languages!: string[];

  @Column('timestamptz')
  createdAt!: Date;
}

/** A named part of a community. */
@Entity('area')
@ForeignKey('CommunityEntity', ['communityId'], ['id'], { name: 'area_community_fk' })
@Index(['communityId', 'name'], { unique: true })
export class AreaEntity extends CommunityRow {
  @Column('text')
  name!: string;
}

/** A postcode of an area, with its centre in degrees. */
@Entity('area_postcode')
@ForeignKey('AreaEntity', ['communityId', 'areaId'], ['communityId', 'id'])
@Index(['communityId', 'pc4'], { unique: true })
@Index(['communityId', 'areaId'])
export class AreaPostcodeEntity extends CommunityRow {
  @Column('uuid')
  areaId!: string;

  @Column('text')
  pc4!: string;

  @Column('double precision')
  lat!: number;

  @Column('double precision')
  lon!: number;
}

/** What a community says about one topic of safety in its own words, in one language. Public, as the community is. */
@Entity('safety_text')
@ForeignKey('CommunityEntity', ['communityId'], ['id'], { name: 'safety_text_community_fk' })
@Index(['communityId', 'topic', 'language'], { unique: true })
@Check('safety_text_topic_check', `topic in ('money', 'keys', 'car', 'insurance', 'vog', 'home', 'contact')`)
@Check('safety_text_language_check', `language in ('nl-simple', 'nl', 'en')`)
export class SafetyTextEntity extends CommunityRow {
  @Column('text')
  topic!: SafetyTopic;

  @Column('text')
  language!: ScreenLanguage;

  @Column('text')
  text!: string;
}
