import { between, type Helper, type TownRequest } from './town.js';
import type { Policy, World } from './world.js';

const RADIUS_METRES = 5_000;
const NEAREST = 20;

/** Who offers just this and has room; the requester always has the right word for it. */
function tagged(world: World, request: TownRequest): Helper[] {
  return world.town.helpers.filter(
    (helper) =>
      helper.activityIds.includes(request.activity) &&
      world.isFree(helper) &&
      !world.past(helper).refused.has(request.activity),
  );
}

/** Tells everybody within five kilometres who offers it. */
export function radius(world: World): Policy {
  return {
    name: 'radius',
    posted: (request) => {
      for (const helper of tagged(world, request))
        if (between(helper.place, request.place) <= RADIUS_METRES) world.ask(helper, request);
    },
  };
}

/** Tells the nearest twenty who offer it. */
export function nearest20(world: World): Policy {
  return {
    name: 'nearest20',
    posted: (request) => {
      const far = ({ place }: Helper): number => between(place, request.place);
      const nearest = tagged(world, request).sort((a, b) => far(a) - far(b) || (a.id < b.id ? -1 : 1));
      for (const helper of nearest.slice(0, NEAREST)) world.ask(helper, request);
    },
  };
}

/** Tells nobody: whoever visits finds the newest first. */
export function newest(): Policy {
  return { name: 'newest', posted: () => undefined };
}
