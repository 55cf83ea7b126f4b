import { activities } from '#matching/taxonomy.js';
import type { DemoPersona } from '../modules/users/demo.service.js';
import { drawMembers } from './members.js';
import { newcomer, type DemoMember } from './personas.js';

/** The seed of the demo community: the same people for everyone. */
const SEED = 2011;

export const demoMembers = (): readonly DemoMember[] => drawMembers(SEED, offered);

/** What can be drawn: kinds of help, not the groups that they stand in. */
const parents = new Set(activities.map((activity) => activity.parentId));
const offered = activities.filter((activity) => activity.parentId !== null && !parents.has(activity.id)).map(({ id }) => id);

/** Whom anyone may step into: everyone of the demo, and the newcomer who has not joined yet. */
export function demoPersonas(): DemoPersona[] {
  const members = demoMembers().map(({ persona, displayName, email, roles }) => ({ persona, displayName, email, roles }));
  const { persona, displayName, email } = newcomer;
  const named = members.slice(0, 10);
  return [...named, { persona, displayName, email, roles: [] }, ...members.slice(10)];
}
