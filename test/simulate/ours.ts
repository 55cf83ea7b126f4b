import { days } from '#kernel/clock.js';
import { calibrate } from '#matching/calibration.js';
import { priorModel } from '#matching/model.js';
import { withinReach } from '#matching/reach.js';
import { afterRound, freeAgain, isResting, postponedTo, whoToAsk } from '#matching/rounds.js';
import type { Round, RoundRules } from '#matching/rounds.js';
import { shortlist } from '#matching/score.js';
import type { Candidate, Need, Scored } from '#matching/types.js';
import { nextAllowedInstant } from '#matching/waves.js';
import { defaultRules } from '../../src/modules/communities/community.js';
import { activitiesToLookUp, conceptsOfRequest } from '../../src/modules/matching/need.js';
import { between, YEAR_BEGINS, YEAR_ENDS, ZONE, type Helper, type TownRequest } from './town.js';
import type { Policy, World } from './world.js';

const KEPT = 200;
const LEARNS_EVERY_DAYS = 30;
/** Who stays silent so long will not answer any more. */
const GIVEN_UP_DAYS = 2;
const LATELY = days(30);
const rules: RoundRules = { ...defaultRules, timeZone: ZONE };

type Status = 'proposed' | 'asked' | 'answered' | 'lapsed';
interface Suggestion {
  readonly scored: Scored;
  readonly helper: Helper;
  status: Status;
  askedAt: number;
}

/** A request as the engine follows it. */
interface Followed {
  readonly need: Need;
  readonly suggestions: Suggestion[];
  round: number;
  /** Whether a next round is planned; a later plan makes an earlier one void. */
  planned: number | null;
}

const askedSoFar = (suggestions: readonly Suggestion[]): number =>
  suggestions.filter(({ status }) => status !== 'proposed').length;

/**
 * Omzien: the libraries that the product runs on, and around them the steps of its matching module (`MatchmakerService`,
 * `WavesService`) on a world in memory instead of rows.
 */
export class Ours implements Policy {
  readonly name = 'ours';
  private readonly followed = new Map<string, Followed>();
  private readonly byActivity = new Map<string, Helper[]>();
  private readonly byId: ReadonlyMap<string, Helper>;
  private model = priorModel;

  constructor(
    private readonly world: World,
    private readonly seed: number,
  ) {
    this.byId = new Map(world.town.helpers.map((helper) => [helper.id, helper]));
    for (const helper of world.town.helpers)
      for (const activity of helper.activityIds)
        this.byActivity.set(activity, [...(this.byActivity.get(activity) ?? []), helper]);
    for (let at = YEAR_BEGINS + days(LEARNS_EVERY_DAYS); at < YEAR_ENDS; at += days(LEARNS_EVERY_DAYS))
      world.events.plan(at, () => this.learn());
  }

  posted(request: TownRequest): void {
    const concepts = conceptsOfRequest({ ...request, activityId: request.chosen ? request.activity : null });
    const need = { concepts, when: request.when, languages: request.languages };
    const activities = activitiesToLookUp(concepts);
    const found = new Set(activities.flatMap((activity) => this.byActivity.get(activity) ?? []));
    const candidates = [...found].filter((helper) => this.mayHelp(helper, request, activities));
    const followed: Followed = { need, suggestions: [], round: 0, planned: null };
    this.followed.set(request.id, followed);
    this.propose(request, candidates);
    this.plan(request, this.allowed(this.world.events.now));
  }

  /** A new offer is held against what is open. */
  joined(helper: Helper): void {
    for (const [id, { need }] of this.followed) {
      const course = this.world.courses.get(id);
      if (!course?.open || course.filledAt !== null) continue;
      if (!this.mayHelp(helper, course.request, activitiesToLookUp(need.concepts))) continue;
      this.propose(course.request, [helper]);
      this.ensurePlanned(course.request);
    }
  }

  answered(request: TownRequest, helper: Helper): void {
    const followed = this.follow(request);
    const suggestion = followed.suggestions.find((one) => one.helper === helper);
    if (suggestion) suggestion.status = 'answered';
    this.hasten(request);
  }

  reopened(request: TownRequest): void {
    this.ensurePlanned(request);
  }

  /** Hard conditions, which are never scored. */
  private mayHelp(helper: Helper, request: TownRequest, activities: readonly string[]): boolean {
    if (!this.world.isFree(helper) || this.world.past(helper).refused.has(request.activity)) return false;
    const metres = between(helper.place, request.place);
    return helper.activityIds.some((activity) => activities.includes(activity) && withinReach(metres, activity, helper.reach));
  }

  private propose(request: TownRequest, helpers: readonly Helper[]): void {
    const { need, suggestions } = this.follow(request);
    const candidates = helpers.map((helper) => this.candidateFor(helper, request, need));
    for (const scored of shortlist(need, candidates, { most: KEPT, model: this.model })) {
      const helper = this.byId.get(scored.helperId);
      if (helper) suggestions.push({ scored, helper, status: 'proposed', askedAt: 0 });
    }
  }

  private candidateFor(helper: Helper, request: TownRequest, need: Need): Candidate {
    const past = this.world.past(helper);
    const { now } = this.world.events;
    const asked = need.concepts.map(({ activity }) => activity);
    return {
      offerId: helper.offerId,
      helperId: helper.id,
      concepts: helper.concepts,
      availability: helper.availability,
      languages: helper.languages,
      distanceMetres: between(helper.place, request.place),
      active: past.active,
      maxActive: helper.maxActive,
      askedLately: past.askedAt.filter((at) => at > now - LATELY).length,
      asked: past.askedAt.length,
      answered: past.answered,
      wentWell: past.wentWell.filter(({ activity }) => asked.includes(activity)).length,
      wentWellTogether: past.wentWell.filter(({ requesterId }) => requesterId === request.requesterId).length,
    };
  }

  private hold(request: TownRequest): void {
    const followed = this.follow(request);
    const { now } = this.world.events;
    const until = postponedTo(new Date(now), rules);
    if (until) {
      this.plan(request, until.getTime());
      return;
    }
    followed.planned = null;
    const course = this.world.course(request);
    if (!course.open || course.filledAt !== null) return;
    const round = this.nextRound(request);
    const silent = followed.suggestions.filter(({ status }) => status === 'asked');
    for (const one of silent) one.status = 'lapsed';
    const needed = this.isNeeded(request) ? 1 : 0;
    const chosen = this.choose(request, round, needed);
    for (const one of chosen) {
      one.status = 'asked';
      one.askedAt = now;
      this.world.ask(one.helper, request);
    }
    const { nextAt } = afterRound(round, rules, {
      ...{ asked: chosen.length, askedSoFar: askedSoFar(followed.suggestions) },
      ...{ silent: silent.length, waiting: 0, needed },
      isAnyoneLeft: followed.suggestions.some(({ status }) => status === 'proposed'),
      freeAt: freeAgain(this.resting(followed), rules),
    });
    if (nextAt) this.plan(request, nextAt.getTime());
  }

  private lastAsked(helper: Helper): Date | null {
    const last = this.world.past(helper).askedAt.at(-1);
    return last === undefined ? null : new Date(Math.ceil(last));
  }

  private resting({ suggestions }: Followed): { readonly lastAskedAt: Date | null }[] {
    const now = new Date(this.world.events.now);
    return suggestions
      .filter(({ status }) => status === 'proposed')
      .map(({ helper }) => ({ lastAskedAt: this.lastAsked(helper) }))
      .filter(({ lastAskedAt }) => isResting(lastAskedAt, rules, now));
  }

  private nextRound(request: TownRequest): Round {
    const followed = this.follow(request);
    followed.round += 1;
    return {
      ...{ requestId: `${this.seed}.${request.id}`, number: followed.round, helpersNeeded: 1, when: request.when },
      now: new Date(this.world.events.now),
    };
  }

  private choose(request: TownRequest, round: Round, needed: number): Suggestion[] {
    const { suggestions } = this.follow(request);
    const free = suggestions.filter(
      ({ helper, status }) =>
        status === 'proposed' && this.world.isFree(helper) && !this.world.past(helper).refused.has(request.activity),
    );
    const planned = whoToAsk(round, rules, {
      needed,
      candidates: free.map(({ scored: { offerId, helperId, probability }, helper }) => ({
        ...{ offerId, helperId, probability, lastAskedAt: this.lastAsked(helper) },
      })),
      likeliest: suggestions.map(({ scored }) => scored.probability).sort((a, b) => b - a),
      askedBefore: askedSoFar(suggestions),
    });
    const ids = new Set(planned.map(({ helperId }) => helperId));
    return free.filter(({ helper }) => ids.has(helper.id));
  }

  /** Everyone who was asked has answered, and help is still needed: the next round need not wait. */
  private hasten(request: TownRequest): void {
    const followed = this.follow(request);
    if (followed.planned === null || !this.isNeeded(request)) return;
    if (followed.suggestions.some(({ status }) => status === 'asked')) return;
    const at = this.allowed(this.world.events.now);
    if (at < followed.planned) this.plan(request, at);
  }

  /** A yes that the requester has not answered counts. */
  private isNeeded(request: TownRequest): boolean {
    const { filledAt, waiting, thinkingAbout } = this.world.course(request);
    return filledAt === null && waiting.length === 0 && thinkingAbout === null;
  }

  private ensurePlanned(request: TownRequest): void {
    if (this.follow(request).planned === null) this.plan(request, this.allowed(this.world.events.now));
  }

  private plan(request: TownRequest, at: number): void {
    const followed = this.follow(request);
    followed.planned = at;
    this.world.events.plan(at, () => {
      if (followed.planned === at) this.hold(request);
    });
  }

  private allowed(at: number): number {
    return nextAllowedInstant(new Date(at), rules.quiet, ZONE).getTime();
  }

  /** Estimates the model anew from all that is known by now. */
  private learn(): void {
    const outcomes = [...this.followed].flatMap(([id, { suggestions }]) =>
      suggestions.flatMap((one) => {
        const well = this.cameOf(id, one);
        return well === null ? [] : [{ id: `${id}.${one.helper.id}`, features: one.scored.features, well }];
      }),
    );
    const { model } = calibrate({ current: this.model, version: `learnt-${this.world.events.now}`, outcomes });
    this.model = model;
  }

  /** Whether asking someone came out well; null while that is not known, and when they had no chance to answer. */
  private cameOf(id: string, { helper, status, askedAt }: Suggestion): boolean | null {
    const course = this.world.courses.get(id);
    if (status === 'proposed' || !course) return null;
    const outcome = course.outcomes.get(helper);
    if (outcome !== undefined) return outcome === 'chosen' ? null : outcome === 'well';
    if (course.waiting.includes(helper) || course.thinkingAbout === helper) return null;
    if (status === 'answered') return false;
    const { now } = this.world.events;
    const until = Math.min(now, course.filledAt ?? now);
    return until - askedAt >= days(GIVEN_UP_DAYS) ? false : null;
  }

  private follow(request: TownRequest): Followed {
    const followed = this.followed.get(request.id);
    if (followed === undefined) throw new Error(`${request.id} was not posted`);
    return followed;
  }
}
