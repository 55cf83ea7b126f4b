import { activityRows, ANYTHING } from './activity-rows.js';
import { cohesion, kin } from './kinship.js';
import type { Activity, ActivityId } from './types.js';

/**
 * The kinds of help, parents before their children. Everything hangs under `van-alles`; each can be chosen, a group and a kind
 * by who does not want to be more precise.
 */
export const activities: readonly Activity[] = activityRows.map(([id, parentId, icon, usualReachMetres, simple, nl, en]) => ({
  id,
  parentId,
  icon,
  usualReachMetres,
  label: { 'nl-simple': simple, nl, en },
}));

const byId = new Map(activities.map((each) => [each.id, each]));

/** The activity with this slug, if there is one. */
export function activityById(id: ActivityId): Activity | undefined {
  return byId.get(id);
}

/** From an activity upwards: itself, its kind, its group; `van-alles`, which stands above all, is left out. */
function lineOf(id: ActivityId): ActivityId[] {
  const own = byId.get(id);
  if (own === undefined || id === ANYTHING) return [];
  return [id, ...(own.parentId === null ? [] : lineOf(own.parentId))];
}

/** A group (`dieren`): what stands right below everything. */
export const isGroup = (id: ActivityId): boolean => byId.get(id)?.parentId === ANYTHING;

/** Whether one is the other, or stands somewhere below it. */
export const isWithin = (id: ActivityId, above: ActivityId): boolean => above === ANYTHING || lineOf(id).includes(above);

/** Who offers the whole group also does the kind, less surely. */
const GROUP = 0.6;
/** Who offers everything may do this. */
const WITH_ANYTHING = 0.4;
const SIBLING = 0.15;
/** How far one part of a kind may stand in for another, where `cohesion` does not say. */
const PARTS = 0.45;

const pairKey = (a: ActivityId, b: ActivityId): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
const kinship = new Map(kin.map(([a, b, value]) => [pairKey(a, b), value]));

/** How surely who offers a kind does this part of it: halfway between the part itself and another part. */
const upwards = (part: ActivityId): number => (1 + (cohesion[byId.get(part)?.parentId ?? ''] ?? PARTS)) / 2;

/** A kind itself, or a part with what is lost on the way up to its kind. */
function asKind(id: ActivityId): { kind: ActivityId; kept: number } {
  const line = lineOf(id);
  return line.length === 3 ? { kind: line[1] ?? id, kept: upwards(id) } : { kind: id, kept: 1 };
}

/** Of every pair how far one may stand in for the other: worked out once, since scoring asks for thousands in a row. */
const related: ReadonlyMap<ActivityId, ReadonlyMap<ActivityId, number>> = new Map(
  activities.map((one) => [one.id, new Map(activities.map((other) => [other.id, relatednessOf(one, other)]))]),
);

function relatednessOf(one: Activity, other: Activity): number {
  if (one === other) return 1;
  const close = kinship.get(pairKey(one.id, other.id));
  if (close !== undefined) return close;
  if (one.id === ANYTHING || other.id === ANYTHING) return WITH_ANYTHING;
  const [a, b] = [asKind(one.id), asKind(other.id)];
  if (a.kind === b.kind) return a.kept < 1 && b.kept < 1 ? (cohesion[a.kind] ?? PARTS) : a.kept * b.kept;
  return a.kept * b.kept * betweenKinds(a.kind, b.kind, [one.id, other.id]);
}

/** Two different kinds or groups. A part that is kin of the other kind by itself counts, too: the closest way is taken. */
function betweenKinds(a: ActivityId, b: ActivityId, [one, other]: readonly [ActivityId, ActivityId]): number {
  const ways = [pairKey(a, b), pairKey(one, b), pairKey(a, other)].map((key) => kinship.get(key) ?? 0);
  const [above, beside] = [byId.get(a)?.parentId, byId.get(b)?.parentId];
  const inTree = above === b || beside === a ? GROUP : above === beside && above !== ANYTHING ? SIBLING : 0;
  return Math.max(inTree, ...ways);
}

/**
 * How far one activity may stand in for another, in [0, 1]; symmetric. 1 for the same, less for a part and its kind, for parts
 * of one kind, for kin, for a group, for all-round help and for siblings, 0 otherwise and for an unknown slug other than itself.
 */
export function relatedness(a: ActivityId, b: ActivityId): number {
  return related.get(a)?.get(b) ?? (a === b ? 1 : 0);
}

/** `relatedness` of many activities to one. */
export function relatednessTo(one: ActivityId): (other: ActivityId) => number {
  const row = related.get(one);
  return (other) => row?.get(other) ?? (one === other ? 1 : 0);
}
