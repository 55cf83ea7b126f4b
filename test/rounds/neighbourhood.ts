import { later } from '#kernel/clock.js';
import type { Need } from '#matching/types.js';
import { afterRound, isResting, isSilent, postponedTo, whoToAsk } from '#matching/rounds.js';
import type { Round, RoundRules } from '#matching/rounds.js';
import { nextAllowedInstant } from '#matching/waves.js';
import { responseFlow, type Answer, type ResponseStatus } from '../../src/modules/matching/response.js';
import { suggestionFlow, type SuggestionStatus } from '../../src/modules/matching/suggestion.js';
import { requestFlow, type RequestStatus } from '../../src/modules/requests/request.js';

export interface Proposal {
  readonly helperId: string;
  readonly probability: number;
  status: SuggestionStatus;
  askedAt: Date | null;
  /** In which round; null when a coordinator did, or nobody yet. */
  round: number | null;
}

export interface Yes {
  readonly helperId: string;
  readonly proposal: Proposal | null;
  readonly answer: Answer;
  status: ResponseStatus;
  cameToNothing: boolean;
}

export interface HeldRound {
  readonly number: number;
  dueAt: Date;
  startedAt: Date | null;
  asked: number;
}

export interface Asked {
  readonly requestId: string;
  readonly helperId: string;
  readonly at: Date;
  /** The round; null when a coordinator asked by hand. */
  readonly round: number | null;
  /** How often the request had been renewed by then. */
  readonly life: number;
  /** Whether its request was open then, and how many more had to say yes. */
  readonly isOpen: boolean;
  readonly needed: number;
}

export interface Posted {
  readonly id: string;
  readonly helpersNeeded: number;
  readonly when: Need['when'];
  status: RequestStatus;
  life: number;
  readonly proposals: Map<string, Proposal>;
  readonly responses: Yes[];
  readonly rounds: HeldRound[];
}

/** A yes that stands, and did not come to nothing. */
export const stands = ({ answer, status, cameToNothing }: Yes): boolean =>
  answer === 'yes' && ['given', 'chosen', 'reserve'].includes(status) && !cameToNothing;
export const stillNeeded = ({ helpersNeeded, responses }: Posted): number => helpersNeeded - responses.filter(stands).length;

/**
 * A neighbourhood in memory, in which the steps of the matching module are done as `WavesService`, `MatchingFlowService` and
 * `ResponsesService` do them on rows: what is decided is decided by the libraries, what may follow on what by the tables of the
 * modules, which throw at a step that is not there.
 */
export class Neighbourhood {
  readonly asked: Asked[] = [];
  readonly requests: Posted[] = [];
  private readonly lastAsked = new Map<string, Date>();

  constructor(
    readonly rules: RoundRules,
    public now: Date,
  ) {}

  post(needs: Pick<Posted, 'helpersNeeded' | 'when'>, fitting: readonly Pick<Proposal, 'helperId' | 'probability'>[]): void {
    const request: Posted = {
      ...needs,
      ...{ id: `request-${this.requests.length}`, status: 'open', life: 0, proposals: new Map(), responses: [], rounds: [] },
    };
    this.requests.push(request);
    this.propose(request, fitting);
    this.begin(request);
  }

  /** New offers are held against what is open. */
  offer(helper: Pick<Proposal, 'helperId' | 'probability'>): void {
    for (const request of this.requests.filter(({ status }) => status === 'open')) {
      this.propose(request, [helper]);
      this.ensurePlanned(request);
    }
  }

  /** Lets time pass; rounds that fall due are held, so much too late. */
  wait(minutes: number, late: number): void {
    const end = later(this.now, minutes * 60_000);
    for (let due = this.firstDue(end); due !== undefined; due = this.firstDue(end)) {
      this.now = new Date(Math.max(this.now.getTime(), due.round.dueAt.getTime() + late * 60_000));
      this.hold(due.request, due.round.number);
    }
    this.now = new Date(Math.max(this.now.getTime(), end.getTime()));
  }

  /** A helper answers what they were asked, or, unasked, a request that they saw. */
  answer(request: Posted, helperId: string, answer: Answer): void {
    const proposal = request.proposals.get(helperId) ?? null;
    if (proposal?.status === 'cancelled' || (answer === 'yes' && request.status !== 'open')) return;
    const before = request.responses.find(
      (one) => one.helperId === helperId && ['given', 'chosen', 'reserve'].includes(one.status),
    );
    if (before && (before.answer === 'yes' || answer !== 'yes')) return;
    if (before) before.status = 'withdrawn';
    if (proposal && proposal.status !== 'answered') proposal.status = suggestionFlow.next(proposal.status, 'answer');
    request.responses.push({ helperId, proposal, answer, status: 'given', cameToNothing: false });
    this.hasten(request);
  }

  takeBack(request: Posted, response: Yes): void {
    response.status = responseFlow.next(response.status, 'withdraw');
    this.hasten(request);
  }

  /** The requester chooses; with the last place the request is filled. */
  choose(request: Posted, response: Yes): void {
    response.status = responseFlow.next(response.status, 'choose');
    for (const other of request.responses)
      if (other.answer === 'yes' && responseFlow.can(other.status, 'reserve')) other.status = 'reserve';
    if (this.chosen(request).length < request.helpersNeeded) return;
    request.status = requestFlow.next(request.status, 'fill');
    this.cancelOpen(request);
  }

  /** Help that was agreed does not come. */
  fallThrough(request: Posted, response: Yes): void {
    response.cameToNothing = true;
    if (request.status === 'matched') {
      request.status = requestFlow.next(request.status, 'reopen');
      this.propose(request, [...request.proposals.values()]);
      this.begin(request);
    }
    this.hasten(request);
  }

  close(request: Posted, step: 'withdraw' | 'expire'): void {
    request.status = requestFlow.next(request.status, step);
    this.cancelOpen(request);
    for (const one of request.responses)
      if (one.answer === 'yes' && responseFlow.can(one.status, 'thank')) one.status = responseFlow.next(one.status, 'thank');
  }

  /** Everyone may be asked and answer anew. */
  renew(request: Posted): void {
    request.status = requestFlow.next(request.status, 'renew');
    request.life += 1;
    const thanked = request.responses.filter(({ status }) => responseFlow.can(status, 'renew'));
    for (const one of thanked) one.status = responseFlow.next(one.status, 'renew');
    for (const one of request.proposals.values()) {
      const isFree = one.status !== 'answered' || thanked.some(({ proposal }) => proposal === one);
      if (one.askedAt !== null && isFree && suggestionFlow.can(one.status, 'renew')) one.status = 'proposed';
    }
    this.propose(request, [...request.proposals.values()]);
    this.begin(request);
    this.hasten(request);
  }

  /** A coordinator asks someone; unless they are resting, or it is night. */
  askByHand(request: Posted, helper: Pick<Proposal, 'helperId' | 'probability'>): void {
    const standing = request.proposals.get(helper.helperId);
    if (request.status !== 'open' || standing?.status === 'asked' || standing?.status === 'answered') return;
    if (isResting(this.lastAsked.get(helper.helperId) ?? null, this.rules, this.now) || postponedTo(this.now, this.rules))
      return;
    this.propose(request, [helper]);
    const proposal = request.proposals.get(helper.helperId);
    if (proposal) this.ask(request, [proposal], null);
  }

  /** Holds one round, as a timer asks for it: on time, too early, too late, at night, or twice. */
  hold(request: Posted, number: number): void {
    const { now, rules } = this;
    const round = request.rounds.find((one) => one.number === number);
    if (round === undefined) return;
    const until = postponedTo(now, rules);
    if (until) {
      if (until <= now) throw new Error(`a round of ${now.toISOString()} is put off to ${until.toISOString()}`);
      if (round.startedAt === null) round.dueAt = until;
      return;
    }
    if (round.startedAt !== null) return;
    round.startedAt = now;
    if (request.status !== 'open') return;
    const proposals = [...request.proposals.values()];
    const about: Round = { requestId: request.id, number, helpersNeeded: request.helpersNeeded, when: request.when, now };
    const out = proposals.filter(({ status }) => status === 'asked');
    const silent = out.filter((one) => one.round !== null || isSilent(one.askedAt, about, rules));
    for (const one of silent) one.status = suggestionFlow.next(one.status, 'lapse');
    const needed = stillNeeded(request);
    const chosen = whoToAsk(about, rules, {
      needed,
      candidates: proposals
        .filter(({ status }) => status === 'proposed')
        .map(({ helperId, probability }) => ({
          ...{ offerId: `offer of ${helperId}`, helperId, probability },
          lastAskedAt: this.lastAsked.get(helperId) ?? null,
        })),
      likeliest: proposals.map(({ probability }) => probability).sort((a, b) => b - a),
      askedBefore: askedSoFar(request),
    }).map(({ helperId }) => request.proposals.get(helperId) as Proposal);
    this.ask(request, chosen, round);
    const { nextAt } = afterRound(about, rules, {
      ...{
        asked: chosen.length,
        askedSoFar: askedSoFar(request),
        silent: silent.length,
        waiting: out.length - silent.length,
        needed,
      },
      isAnyoneLeft: proposals.some(({ status }) => status === 'proposed'),
      freeAt: null,
    });
    if (nextAt) this.plan(request, number + 1, nextAt);
  }

  /** Whom the requester chose and who is still there. */
  chosen(request: Posted): Yes[] {
    return request.responses.filter(({ status, cameToNothing }) => status === 'chosen' && !cameToNothing);
  }

  private ask(request: Posted, chosen: readonly Proposal[], round: HeldRound | null): void {
    for (const one of chosen) {
      one.status = suggestionFlow.next(one.status, 'ask');
      one.askedAt = this.now;
      one.round = round?.number ?? null;
      this.lastAsked.set(one.helperId, this.now);
      this.asked.push({
        ...{ requestId: request.id, helperId: one.helperId, at: this.now, round: round?.number ?? null, life: request.life },
        ...{ isOpen: request.status === 'open', needed: stillNeeded(request) },
      });
    }
    if (round) round.asked = chosen.length;
  }

  /** Who was asked already stays asked. */
  private propose(request: Posted, helpers: readonly Pick<Proposal, 'helperId' | 'probability'>[]): void {
    for (const { helperId, probability } of helpers) {
      const before = request.proposals.get(helperId);
      if (before?.status === 'cancelled' && before.askedAt === null) before.status = 'proposed';
      if (!before) request.proposals.set(helperId, { helperId, probability, status: 'proposed', askedAt: null, round: null });
    }
  }

  /** Where nobody is disturbed by it, the first round is held at once. */
  private begin(request: Posted): void {
    const planned = this.ensurePlanned(request);
    if (planned && planned.dueAt <= this.now) this.hold(request, planned.number);
  }

  private ensurePlanned(request: Posted): HeldRound | undefined {
    const last = request.rounds.at(-1);
    if (last?.startedAt === null) return undefined;
    this.plan(request, (last?.number ?? 0) + 1, this.allowed());
    return request.rounds.at(-1);
  }

  /** Everyone who was asked has answered, and more help is needed: the next round need not wait. */
  private hasten(request: Posted): void {
    if (request.status !== 'open' || stillNeeded(request) <= 0) return;
    const last = request.rounds.at(-1);
    if (last?.startedAt !== null || [...request.proposals.values()].some(({ status }) => status === 'asked')) return;
    const at = this.allowed();
    if (at < last.dueAt) last.dueAt = at;
  }

  private cancelOpen(request: Posted): void {
    for (const one of request.proposals.values())
      if (one.status === 'asked' || one.status === 'proposed') one.status = suggestionFlow.next(one.status, 'cancel');
  }

  private plan(request: Posted, number: number, dueAt: Date): void {
    request.rounds.push({ number, dueAt, startedAt: null, asked: 0 });
  }

  private allowed(): Date {
    return nextAllowedInstant(this.now, this.rules.quiet, this.rules.timeZone);
  }

  private firstDue(end: Date): { request: Posted; round: HeldRound } | undefined {
    return this.requests
      .flatMap((request) => request.rounds.filter(({ startedAt }) => startedAt === null).map((round) => ({ request, round })))
      .filter(({ round }) => round.dueAt <= end)
      .sort((a, b) => a.round.dueAt.getTime() - b.round.dueAt.getTime())[0];
  }
}

const askedSoFar = ({ rounds }: Posted): number => rounds.reduce((sum, { asked }) => sum + asked, 0);
