import { instantOf, localParts, addDays } from '#kernel/local-time.js';
import type { CommunityRules } from '../../src/modules/communities/community.js';
import type { TestClient } from './client.js';
import type { Person } from './person.js';
import type { PersonSketch, World } from './world.js';

const TIME_ZONE = 'Europe/Amsterdam';
let count = 0;

/** A community of a test's own, in a world that others share: nobody in it has a past. */
export class Town {
  private constructor(
    readonly world: World,
    readonly slug: string,
    readonly id: string,
  ) {}

  static async in(world: World, rules: Partial<CommunityRules> = {}): Promise<Town> {
    const slug = `stad-${(count += 1)}`;
    return new Town(world, slug, await world.community(slug, { quiet: null, ...rules }));
  }

  resident(sketch: PersonSketch = {}): Promise<Person> {
    return this.world.resident({ ...sketch, community: this.slug });
  }

  /** So many neighbours who all offer this, one after the other. */
  async helpers(many: number, activityId: string, more: Record<string, unknown> = {}): Promise<Person[]> {
    const helpers = await Promise.all(Array.from({ length: many }, () => this.resident()));
    for (const helper of helpers) await helper.offers(activityId, more);
    return helpers;
  }

  /** Someone whom nobody knows. */
  get visitor(): TestClient {
    return this.world.visitor.with({ community: this.slug });
  }

  /** Counts rows of this town: `count('match', 'status = $2', 'done')`. */
  async count(table: string, where = 'true', ...values: unknown[]): Promise<number> {
    const [row] = await this.world.database.sql<{ count: number }>(
      `select count(*)::int as count from ${table} where community_id = $1 and ${where}`,
      [this.id, ...values],
    );
    return row?.count ?? 0;
  }
}

/** The day that it is in Haarlem, or so many days later. */
export function today(world: World, plusDays = 0): string {
  return addDays(localParts(world.clock.now(), TIME_ZONE).date, plusDays);
}

/** The next time that the clocks of Haarlem show this. */
export function next(world: World, time: string): Date {
  const now = world.clock.now();
  const first = instantOf(today(world), time, TIME_ZONE);
  return first && first > now ? first : (instantOf(today(world, 1), time, TIME_ZONE) ?? now);
}

/** Lets time pass until an instant, and everything happen that falls due in it. */
export function passUntil(world: World, instant: Date): Promise<void> {
  return world.pass(instant.getTime() - world.clock.now().getTime());
}
