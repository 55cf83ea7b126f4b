import type { RoundRules } from '#matching/rounds.js';
import { stands, stillNeeded, type Neighbourhood, type Posted } from './neighbourhood.js';

const formats = new Map<string, Intl.DateTimeFormat>();
function clockAt(at: Date, timeZone: string): string {
  const made =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  formats.set(timeZone, made);
  return made.format(at);
}
const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** By the distance on a clock's face from the beginning of the quiet stretch: not how the library does it. */
function isQuiet(at: Date, { quiet, timeZone }: RoundRules): boolean {
  if (!quiet) return false;
  const past = (clock: string): number => (minutesOf(clock) - minutesOf(quiet.from) + 1_440) % 1_440;
  return past(clockAt(at, timeZone)) < past(quiet.to);
}

/** Of whom was asked when, in the order in which it was done: every limit, looked up in what happened and in nothing else. */
export function brokenByAsking({ asked, rules }: Neighbourhood): string[] {
  const found: string[] = [];
  const never = (isBroken: boolean, what: string): void => void (isBroken && found.push(what));
  const last = new Map<string, number>();
  const counts = new Map<string, number>();
  const counted = (what: string): number => {
    counts.set(what, (counts.get(what) ?? 0) + 1);
    return counts.get(what) ?? 0;
  };
  for (const { requestId, helperId, at, round, life, isOpen, needed } of asked) {
    const rested = at.getTime() - (last.get(helperId) ?? -Infinity);
    never(rested < rules.restDays * 86_400_000, `${helperId} is asked twice in ${rules.restDays} days`);
    last.set(helperId, at.getTime());
    never(isQuiet(at, rules), `${helperId} is asked in quiet hours, ${at.toISOString()}`);
    never(!isOpen, `${helperId} is asked for what is over`);
    if (round === null) continue;
    never(needed <= 0, `${helperId} is asked though enough said yes`);
    never(counted(`${requestId} ${life} ${helperId}`) > 1, `${helperId} is asked for ${requestId} twice`);
    never(counted(`${requestId} round ${round}`) > rules.maxWaveSize, `more than ${rules.maxWaveSize} are asked at once`);
  }
  return found;
}

/** Of one request: what is out, who stands by, and what is planned. */
export function brokenIn(request: Posted, rules: RoundRules): string[] {
  const found: string[] = [];
  const never = (isBroken: boolean, what: string): void => void (isBroken && found.push(`${request.id}, ${status}: ${what}`));
  const { status, helpersNeeded, responses, rounds } = request;
  const most = rules.maxAsked * helpersNeeded;
  const asked = rounds.reduce((sum, round) => sum + round.asked, 0);
  never(asked > most, `${asked} were asked`);

  const planned = rounds.filter(({ startedAt }) => startedAt === null);
  never(planned.length > 1, 'two rounds are planned');
  never(new Set(rounds.map(({ number }) => number)).size < rounds.length, 'a round is there twice');
  never(
    planned.some(({ dueAt }) => isQuiet(dueAt, rules)),
    'a round is planned in quiet hours',
  );
  const proposals = [...request.proposals.values()].map((one) => one.status);
  const isStuck = status === 'open' && stillNeeded(request) > 0 && planned.length === 0;
  never(isStuck && proposals.includes('proposed') && asked < most, 'someone could be asked, and never will');
  const waits = [...request.proposals.values()].some((one) => one.status === 'asked' && one.round !== null);
  never(isStuck && waits, 'who stays silent is waited for without end');

  never(status !== 'open' && (proposals.includes('asked') || proposals.includes('proposed')), 'someone is still asked');
  const yes = responses.filter(stands);
  const chosen = yes.filter((one) => one.status === 'chosen');
  never(new Set(yes.map(({ helperId }) => helperId)).size < yes.length, 'a helper says yes twice');
  never(chosen.length > helpersNeeded, 'more helpers than are needed');
  never(status === 'matched' && chosen.length < helpersNeeded, 'fewer helpers than are needed');
  never(
    status === 'matched' && yes.some((one) => one.status === 'given'),
    'whoever was not chosen does not know they stand by',
  );
  never((status === 'withdrawn' || status === 'expired') && chosen.length < yes.length, 'someone stands by for nothing');
  return found;
}
