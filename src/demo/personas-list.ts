import { activities, isGroup } from '#matching/taxonomy.js';
import type { DemoPersona } from '../modules/users/demo.service.js';
import { drawMembers } from './members.js';
import { newcomer, type DemoMember } from './personas.js';

/** The seed of the demo community: the same people for everyone. */
const SEED = 2011;

export const demoMembers = (): readonly DemoMember[] => drawMembers(SEED, offered);

/** What can be drawn: kinds of help, not the groups that they stand in, nor the parts of one. */
const offered = activities.filter(({ parentId }) => parentId !== null && isGroup(parentId)).map(({ id }) => id);

/** Whom anyone may step into: everyone of the demo, and the newcomer who has not joined yet. */
export function demoPersonas(): DemoPersona[] {
  const members = demoMembers().map(({ persona, displayName, email, roles }) => ({ persona, displayName, email, roles }));
  const { persona, displayName, email } = newcomer;
  const named = members.slice(0, 10);
  return [...named, { persona, displayName, email, roles: [] }, ...members.slice(10)];
}
