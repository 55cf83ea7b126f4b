import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '#kernel/errors.js';
import { newId } from '#kernel/ids.js';
import { pc4Of } from '#kernel/postcode.js';
import { requireCommunity } from '../../platform/auth/access.js';
import type { Viewer } from '../../platform/auth/viewer.js';
import { AppClock } from '../../platform/clock/clock.js';
import { findRows } from '../../platform/database/rows.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { readPage, type Page, type PageRequest } from '../../platform/graphql/connection.js';
import { AreaEntity, AreaPostcodeEntity, CommunityEntity } from './community.entity.js';
import type { Area, Community, CommunityRules, Place } from './community.js';
import { type ScreenLanguage, screenLanguages } from './safety.js';

/** Areas and postcodes change by a command on the server, seldom; each process reads them again after this long. */
const PLACES_MILLIS = 60_000;

interface Places {
  readonly readAt: number;
  readonly byPc4: ReadonlyMap<string, Place>;
  readonly areas: ReadonlyMap<string, Area>;
}

/** The tenants: their rules, areas and postcodes. */
@Injectable()
export class CommunitiesService {
  private readonly ofWork = new WeakMap<EntityManager, Promise<Community>>();
  private readonly places = new Map<string, Places>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: AppClock,
  ) {}

  /** Anyone may know that a community exists. */
  bySlug(slug: string): Promise<Community | null> {
    return this.work.asSystem(async () => {
      const row = await this.work.db.findOneBy(CommunityEntity, { slug });
      return row && toCommunity(row);
    });
  }

  /** The same, when only its id is wanted. */
  idOf(slug: string): Promise<string | null> {
    return this.work.asSystem(async () => {
      const [row] = await this.work.db.query<{ id: string }[]>('select id from community where slug = $1', [slug]);
      return row?.id ?? null;
    });
  }

  /** Inside a unit of work: the community that it runs in, with its rules; read once for each unit. */
  current(): Promise<Community> {
    const { db } = this.work;
    const known = this.ofWork.get(db) ?? this.refreshed();
    this.ofWork.set(db, known);
    return known;
  }

  /** The same, read again: this unit of work has changed it. */
  refreshed(): Promise<Community> {
    const { communityId: id, db } = this.work;
    const read = findRows(db, CommunityEntity, 'where id = $1', [id]).then(([row]) => {
      if (!row) throw new Error(`there is no community ${id}`);
      return toCommunity(row);
    });
    this.ofWork.set(db, read);
    return read;
  }

  byIds(ids: readonly string[]): Promise<Community[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return this.work.asSystem(async () => {
      const rows = await this.work.db.createQueryBuilder(CommunityEntity, 'c').where('c.id in (:...ids)', { ids }).getMany();
      return rows.map(toCommunity);
    });
  }

  /** Every community, the newest first: where someone can join. */
  list(page: PageRequest): Promise<Page<Community>> {
    return this.work.asSystem(async () => {
      const rows = await readPage(this.work.db.createQueryBuilder(CommunityEntity, 'community'), 'community', page);
      return { items: rows.items.map(toCommunity), hasNextPage: rows.hasNextPage };
    });
  }

  countAll(): Promise<number> {
    return this.work.asSystem(() => this.work.db.count(CommunityEntity));
  }

  /** The areas of the viewer's community, by name. */
  async areas(viewer: Viewer): Promise<Area[]> {
    const { communityId, memberId } = requireCommunity(viewer);
    const { areas } = await this.work.run({ communityId, memberId }, () => this.currentPlaces());
    return [...areas.values()];
  }

  /** The area that a postcode of the viewer's community lies in. @throws Problem `place.postcode` or `place.unknown-postcode`. */
  async areaOf(viewer: Viewer, postcode: string): Promise<Area> {
    const { communityId, memberId } = requireCommunity(viewer);
    return this.work.run({ communityId, memberId }, async () => {
      const { areaId } = await this.placeOf(postcode);
      const area = (await this.currentPlaces()).areas.get(areaId);
      if (!area) throw new Problem('place.unknown-postcode', { field: 'postcode' });
      return area;
    });
  }

  /** Inside a unit of work: every postcode of the community with its centre. */
  async postcodes(): Promise<ReadonlyMap<string, Place>> {
    return (await this.currentPlaces()).byPc4;
  }

  /** Inside a unit of work: where a postcode lies. @throws Problem `place.postcode` or `place.unknown-postcode`. */
  async placeOf(postcode: string, field = 'postcode'): Promise<Place> {
    const pc4 = pc4Of(postcode);
    if (pc4 === null) throw new Problem('place.postcode', { field });
    const place = (await this.postcodes()).get(pc4);
    if (!place) throw new Problem('place.unknown-postcode', { field });
    return place;
  }

  /** Makes a community with its areas. A command on the server: there is no viewer who may. */
  async create(community: {
    slug: string;
    name: string;
    timeZone: string;
    phone: string | null;
    rules: CommunityRules;
    areas: readonly { name: string; postcodes: readonly { pc4: string; lat: number; lon: number }[] }[];
  }): Promise<string> {
    const { rules, areas, ...named } = community;
    const { quiet, ...limits } = rules;
    const id = newId();
    await this.work.asMaintenance(async () => {
      const { db } = this.work;
      await db.insert(CommunityEntity, {
        id,
        ...named,
        ...limits,
        quietFrom: quiet?.from ?? null,
        quietTo: quiet?.to ?? null,
        createdAt: this.clock.now(),
      });
      for (const { name, postcodes } of areas) {
        const areaId = newId();
        await db.insert(AreaEntity, { communityId: id, id: areaId, name });
        await db.insert(
          AreaPostcodeEntity,
          postcodes.map((postcode) => ({ communityId: id, id: newId(), areaId, ...postcode })),
        );
      }
    });
    return id;
  }

  private async currentPlaces(): Promise<Places> {
    const { communityId, db } = this.work;
    const known = this.places.get(communityId);
    if (known && Date.now() - known.readAt < PLACES_MILLIS) return known;
    const postcodes = await db.findBy(AreaPostcodeEntity, { communityId });
    const areas = await db.find(AreaEntity, { where: { communityId }, order: { name: 'ASC' } });
    const read: Places = {
      readAt: Date.now(),
      byPc4: new Map(postcodes.map(({ pc4, areaId, lat, lon }) => [pc4, { pc4, areaId, lat, lon }])),
      areas: new Map(areas.map(({ id, name }) => [id, { id, name }])),
    };
    if (read.byPc4.size > 0) this.places.set(communityId, read);
    return read;
  }
}

function toCommunity(row: CommunityEntity): Community {
  const { quietFrom, quietTo, languages, ...plain } = row;
  const quiet = quietFrom !== null && quietTo !== null ? { from: quietFrom, to: quietTo } : null;
  return { ...plain, quiet, languages: languages.filter(isScreenLanguage) };
}

/** A language that a newer version knows is passed over. */
const isScreenLanguage = (language: string): language is ScreenLanguage => screenLanguages.some((one) => one === language);
