import { days } from '#kernel/clock.js';
import { LOOKS_AT, Neighbours } from './behaviour.js';
import { Events } from './events.js';
import { YEAR_BEGINS, YEAR_ENDS, type Helper, type Town, type TownRequest } from './town.js';

/** What a platform does with a request; everything else is the same for all. */
export interface Policy {
  readonly name: string;
  posted(request: TownRequest): void;
  /** Someone who was asked answered. */
  answered?(request: TownRequest, helper: Helper): void;
  /** A match came to nothing and nobody else stands by. */
  reopened?(request: TownRequest): void;
  joined?(helper: Helper): void;
}

/** What the platform knows of a helper. */
export interface Past {
  readonly askedAt: number[];
  answered: number;
  active: number;
  helped: number;
  readonly wentWell: { readonly activity: string; readonly requesterId: string }[];
  readonly refused: Set<string>;
}

/** What became of a request. */
export interface Course {
  readonly request: TownRequest;
  open: boolean;
  asked: number;
  reactions: number;
  firstYesAt: number | null;
  /** When the match began that held, or still may; null while there is none. */
  filledAt: number | null;
  /** How those stand who said yes and got an answer. */
  readonly outcomes: Map<Helper, 'chosen' | 'well' | 'not-well'>;
  /** Who said yes and waits for an answer. */
  readonly waiting: Helper[];
  /** Whom the requester thinks about now. */
  thinkingAbout: Helper | null;
}

/** A year in a town under one policy, in simulated time. */
export class World {
  readonly events = new Events();
  readonly courses = new Map<string, Course>();
  readonly pasts = new Map<string, Past>();
  private readonly neighbours: Neighbours;
  /** Open requests in the order in which they were posted. */
  private board: Course[] = [];
  private readonly seen = new Set<string>();
  private policy: Policy | null = null;

  constructor(
    readonly town: Town,
    seed: number,
  ) {
    this.neighbours = new Neighbours(town.helpers, seed);
    for (const helper of town.helpers)
      this.pasts.set(helper.id, { askedAt: [], answered: 0, active: 0, helped: 0, wentWell: [], refused: new Set() });
  }

  /** Plays the year, and a month more for what was posted at its end. */
  run(policy: Policy): void {
    this.policy = policy;
    this.events.runUntil(YEAR_BEGINS);
    for (const helper of this.town.helpers) {
      if (helper.joinsAt > YEAR_BEGINS) this.events.plan(helper.joinsAt, () => policy.joined?.(helper));
      for (const at of this.neighbours.visitsOf(helper)) this.events.plan(at, () => this.visit(helper));
    }
    for (const request of this.town.requests) this.events.plan(request.postedAt, () => this.post(request));
    this.events.runUntil(YEAR_ENDS + days(31));
  }

  past(helper: Helper): Past {
    const past = this.pasts.get(helper.id);
    if (past === undefined) throw new Error(`${helper.id} lives elsewhere`);
    return past;
  }

  course(request: TownRequest): Course {
    const course = this.courses.get(request.id);
    if (course === undefined) throw new Error(`${request.id} was not posted`);
    return course;
  }

  /** Who has an open offer with room now. */
  isFree(helper: Helper): boolean {
    return helper.joinsAt <= this.events.now && this.past(helper).active < helper.maxActive;
  }

  /** Puts a request to someone who did not ask for it. */
  ask(helper: Helper, request: TownRequest): void {
    const { now } = this.events;
    this.course(request).asked += 1;
    this.past(helper).askedAt.push(now);
    const at = this.neighbours.looksAt(helper, request, now);
    if (at !== null) this.events.plan(at, () => this.consider(helper, request, true));
  }

  private post(request: TownRequest): void {
    const course: Course = {
      ...{
        request,
        open: true,
        asked: 0,
        reactions: 0,
        firstYesAt: null,
        filledAt: null,
        outcomes: new Map(),
        waiting: [],
        thinkingAbout: null,
      },
    };
    this.courses.set(request.id, course);
    this.board.push(course);
    this.events.plan(request.expiresAt, () => this.close(course));
    this.policy?.posted(request);
  }

  private close(course: Course): void {
    course.open = false;
    this.board = this.board.filter((one) => one !== course);
  }

  /** Everyone may react to what stands on the list, newest first. */
  private visit(helper: Helper): void {
    for (const { request } of this.board.slice(-LOOKS_AT).reverse()) this.consider(helper, request, false);
  }

  /** Someone looks at a request, once, and says yes or not. */
  private consider(helper: Helper, request: TownRequest, asked: boolean): void {
    const [course, past] = [this.course(request), this.past(helper)];
    const key = `${helper.id} ${request.id}`;
    // Whoever comes too late is told so, and whoever looked by themselves may still be asked.
    if (!course.open || course.filledAt !== null || this.seen.has(key) || past.active >= helper.maxActive) return;
    const answer = this.neighbours.answers(helper, request, { active: past.active, asked });
    if (asked || answer === 'yes') this.seen.add(key);
    if (answer === 'silence') return;
    if (asked) past.answered += 1;
    if (answer === 'never') past.refused.add(request.activity);
    if (answer === 'yes') this.react(helper, course);
    if (asked) this.policy?.answered?.(request, helper);
  }

  private react(helper: Helper, course: Course): void {
    course.reactions += 1;
    course.firstYesAt ??= this.events.now;
    course.waiting.push(helper);
    this.think(course);
  }

  /** The requester thinks about who waits longest, one after the other. */
  private think(course: Course): void {
    if (course.thinkingAbout !== null || course.filledAt !== null || !course.open) return;
    const helper = course.waiting.shift();
    if (helper === undefined) return;
    course.thinkingAbout = helper;
    this.events.plan(this.events.now + this.neighbours.thinks(helper, course.request), () => this.choose(helper, course));
  }

  private choose(helper: Helper, course: Course): void {
    const { chosen, holds, wentWell } = this.neighbours.clicks(helper, course.request);
    const past = this.past(helper);
    course.thinkingAbout = null;
    if (!course.open) return;
    if (!chosen || past.active >= helper.maxActive) {
      course.outcomes.set(helper, 'not-well');
      this.think(course);
      if (course.thinkingAbout === null) this.policy?.reopened?.(course.request);
      return;
    }
    course.filledAt = this.events.now;
    course.outcomes.set(helper, 'chosen');
    this.board = this.board.filter((one) => one !== course);
    past.active += 1;
    if (holds) {
      this.events.plan(this.events.now + course.request.busyMillis, () => this.finish(helper, course, wentWell));
    } else {
      this.events.plan(this.events.now + days(1), () => this.fallThrough(helper, course));
    }
  }

  private finish(helper: Helper, { request, outcomes }: Course, wentWell: boolean): void {
    outcomes.set(helper, wentWell ? 'well' : 'not-well');
    const past = this.past(helper);
    past.active -= 1;
    past.helped += 1;
    if (wentWell) past.wentWell.push({ activity: request.activity, requesterId: request.requesterId });
  }

  private fallThrough(helper: Helper, course: Course): void {
    this.past(helper).active -= 1;
    course.filledAt = null;
    course.outcomes.set(helper, 'not-well');
    if (!course.open) return;
    this.board.push(course);
    this.think(course);
    if (course.thinkingAbout === null) this.policy?.reopened?.(course.request);
  }
}
