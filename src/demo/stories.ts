import { hours } from '#kernel/clock.js';
import type { Running } from '../start.js';
import { Client } from './client.js';
import { demoMembers } from './personas-list.js';
import { ensure, Story, until, type Step, type Told } from './story.js';

interface Asked {
  readonly id: string;
  readonly reasons: readonly { readonly text: string }[];
  readonly request: { readonly id: string; readonly title: string };
  readonly name: string;
  readonly client: Client;
}

type OnStep = (step: Step) => void;

const POST = `mutation ($input: PostRequestInput!, $key: String) {
  postRequest(input: $input, idempotencyKey: $key) { id title status statusReason nextStepAt activities { activity { label } } } }`;
const MINE = `query ($id: ID!) { request(id: $id) { status nextStepAt helpersFound
  responses { id status message helper { displayName } reasons { text } } } }`;

/** Everyone who may be asked: whoever offers something. */
const helpers = demoMembers().filter((person) => person.activities.length > 0);

/** Signs in as the helpers, once. */
async function signInHelpers(url: string): Promise<{ name: string; client: Client }[]> {
  const people: { name: string; client: Client }[] = [];
  for (let from = 0; from < helpers.length; from += 20) {
    const some = helpers.slice(from, from + 20);
    people.push(
      ...(await Promise.all(some.map(async (one) => ({ name: one.displayName, client: await Client.as(url, one.persona) })))),
    );
  }
  return people;
}

/** Who of the helpers has this request among their questions. */
async function askedFor(people: readonly { name: string; client: Client }[], requestId: string): Promise<Asked[]> {
  const found: Asked[] = [];
  for (let from = 0; from < people.length; from += 20) {
    const some = people.slice(from, from + 20);
    const answers = await Promise.all(
      some.map(async ({ name, client }) => {
        const { mySuggestions } = await client.ask<{ mySuggestions: { nodes: Omit<Asked, 'name' | 'client'>[] } }>(
          'query { mySuggestions(status: [ASKED]) { nodes { id reasons { text } request { id title } } } }',
        );
        return mySuggestions.nodes.filter(({ request }) => request.id === requestId).map((one) => ({ ...one, name, client }));
      }),
    );
    found.push(...answers.flat());
  }
  return found;
}

const errand = {
  for: { self: true },
  title: 'Wie doet boodschappen voor mij?',
  text: 'Ik loop moeilijk na mijn operatie. Wie haalt een keer per week een paar dingen bij de winkel? Ik betaal alles terug.',
  activityId: 'boodschappen',
  postcode: '2011 AB',
  when: { kind: 'RECURRING', slots: [{ weekday: 'TUE', from: '10:00', to: '12:00' }] },
};

/** The main journey: asked, answered, chosen, introduced, done. */
function mainJourney(running: Running, people: readonly { name: string; client: Client }[], onStep: OnStep): Promise<Told> {
  const url = running.url ?? '';
  const story = new Story('Een buur vraagt, de juiste buren worden gevraagd', onStep);
  return story.tell(async () => {
    const ans = await Client.as(url, 'ans');
    const requestId = await story.step('Ans Bakker', async () => {
      const variables = { input: errand, key: 'demo-story-1' };
      const { postRequest: posted } = await ans.ask<{ postRequest: { id: string; title: string; status: string } }>(
        POST,
        variables,
      );
      const again = await ans.ask<{ postRequest: { id: string } }>(POST, variables);
      ensure(again.postRequest.id === posted.id, 'a second click makes no second request');
      ensure(posted.status === 'OPEN', 'the request is open at once');
      return { said: { what: `vraagt: "${posted.title}" (twee keer geklikt, één vraag)` }, result: posted.id };
    });
    const asked = await story.step('Omzien', async () => {
      const someone = await until('helpers are asked', async () => {
        const found = await askedFor(people, requestId);
        return found.length > 0 && found;
      });
      ensure(
        someone.every((one) => one.reasons.length > 0),
        'everyone who is asked is told why',
      );
      return {
        said: { what: `vraagt ${someone.length} buren: ${someone.map((one) => one.name).join(', ')}` },
        result: someone,
      };
    });
    for (const one of asked) {
      await story.step(one.name, () =>
        Promise.resolve({ said: { what: 'leest waarom', reasons: one.reasons.map((reason) => reason.text) }, result: null }),
      );
    }
    const first = asked[0];
    await story.step(first.name, async () => {
      const { respond } = await first.client.ask<{ respond: { answer: string } }>(
        'mutation ($id: ID!) { respond(input: { suggestionId: $id, answer: YES, message: "Ik ga er dinsdag toch langs." }) { answer } }',
        { id: first.id },
      );
      ensure(respond.answer === 'YES', 'the answer is yes');
      return { said: { what: 'zegt ja: "Ik ga er dinsdag toch langs."' }, result: null };
    });
    const response = await story.step('Ans Bakker', async () => {
      const { request } = await ans.ask<{
        request: { responses: { id: string; helper: { displayName: string }; reasons: { text: string }[] }[] };
      }>(MINE, { id: requestId });
      const [one] = request.responses;
      ensure(one, 'the requester sees who responded');
      ensure(!one.helper.displayName.includes(' '), 'by first name only');
      const reasons = one.reasons.map((reason) => reason.text);
      return { said: { what: `ziet: ${one.helper.displayName} wil helpen`, reasons }, result: one };
    });
    const matchId = await story.step('Ans Bakker', async () => {
      const { chooseHelper } = await ans.ask<{ chooseHelper: { id: string; request: { status: string } } }>(
        'mutation ($id: ID!) { chooseHelper(responseId: $id) { id request { status } } }',
        { id: response.id },
      );
      ensure(chooseHelper.request.status === 'MATCHED', 'the request is matched');
      return { said: { what: `kiest ${response.helper.displayName}` }, result: chooseHelper.id };
    });
    await introduction(story, { ans, helper: first, matchId });
    await inboxOf(story, first);
  });
}

const CONTACTS = 'query ($id: ID!) { match(id: $id) { status members { role contact { email phone } } } }';
interface Contacts {
  readonly match: {
    readonly members: readonly { readonly role: string; readonly contact: { email: string; phone: string } | null }[];
  };
}

/** Each gives their contact details, and sees the other's only then. */
async function introduction(story: Story, who: { ans: Client; helper: Asked; matchId: string }): Promise<void> {
  const { ans, helper, matchId } = who;
  const seenBy = async (client: Client, role: string): Promise<string | null> => {
    const { match } = await client.ask<Contacts>(CONTACTS, { id: matchId });
    return match.members.find((member) => member.role === role)?.contact?.email ?? null;
  };
  const SHARE = 'mutation ($id: ID!) { shareContact(matchId: $id) { id } }';
  await story.step('Ans Bakker', async () => {
    ensure((await seenBy(helper.client, 'REQUESTER')) === null, 'no contact details before they are given');
    await ans.ask(SHARE, { id: matchId });
    const email = await seenBy(helper.client, 'REQUESTER');
    ensure(email !== null, 'the helper sees them now');
    ensure((await seenBy(ans, 'HELPER')) === null, "and Ans does not see the helper's yet");
    return { said: { what: `geeft haar gegevens; ${helper.name} ziet nu ${email}` }, result: null };
  });
  await story.step(helper.name, async () => {
    await helper.client.ask(SHARE, { id: matchId });
    const email = await seenBy(ans, 'HELPER');
    ensure(email !== null, 'Ans sees them now');
    return { said: { what: `geeft de eigen gegevens; Ans ziet nu ${email}` }, result: null };
  });
  await story.step('Ans Bakker', async () => {
    const { finishMatch } = await ans.ask<{ finishMatch: { status: string; request: { status: string } } }>(
      'mutation ($id: ID!) { finishMatch(id: $id, outcome: WENT_WELL) { status request { status } } }',
      { id: matchId },
    );
    ensure(finishMatch.status === 'DONE' && finishMatch.request.status === 'DONE', 'match and request are done');
    return { said: { what: 'zegt: het ging goed' }, result: null };
  });
}

async function inboxOf(story: Story, { name, client }: Asked): Promise<void> {
  await story.step(name, async () => {
    const wanted = ['asked', 'chosen', 'contact-shared', 'match-finished'];
    const texts = await until('all messages are in the inbox', async () => {
      const { inbox } = await client.ask<{ inbox: { nodes: { kind: string; text: string }[] } }>(
        'query { inbox(first: 50) { nodes { kind text } } }',
      );
      return wanted.every((kind) => inbox.nodes.some((one) => one.kind === kind)) && inbox.nodes.map((one) => one.text);
    });
    return { said: { what: `heeft ${texts.length} berichten`, reasons: [...texts].reverse() }, result: null };
  });
}

/** Nobody answers: the next round goes out by itself when the clock gets there. */
function silence(running: Running, people: readonly { name: string; client: Client }[], onStep: OnStep): Promise<Told> {
  const url = running.url ?? '';
  const story = new Story('Niemand reageert: de volgende ronde komt vanzelf', onStep);
  return story.tell(async () => {
    const emre = await Client.as(url, 'emre');
    const input = {
      ...errand,
      title: 'Wie drinkt een kop koffie met mijn vader?',
      text: 'Hij zit veel alleen en praat graag.',
    };
    const requestId = await story.step('Emre', async () => {
      const consent = { agreedBy: 'mijn vader zelf', how: 'IN_PERSON' };
      const behalf = { self: false, name: 'Mehmet', relation: 'zoon', consent };
      const { postRequest } = await emre.ask<{ postRequest: { id: string; title: string } }>(POST, {
        input: { ...input, activityId: 'gezelschap', for: behalf },
      });
      return { said: { what: `vraagt voor zijn vader: "${postRequest.title}"` }, result: postRequest.id };
    });
    const first = await story.step('Omzien', async () => {
      const found = await until('the first round', async () => {
        const asked = await askedFor(people, requestId);
        return asked.length > 0 && asked;
      });
      return { said: { what: `vraagt ${found.length} buren; niemand antwoordt` }, result: found };
    });
    await story.step('Omzien', async () => {
      running.clock.advance(hours(25));
      const second = await until('the second round', async () => {
        const asked = await askedFor(people, requestId);
        // Helpers are looked at one after another: until the round is over, some still have the first question open.
        const stillOpen = asked.some((one) => first.some((before) => before.name === one.name));
        return asked.length > 0 && !stillOpen && asked;
      });
      return {
        said: { what: `een dag later: vraagt ${second.length} andere buren (${second.map((one) => one.name).join(', ')})` },
        result: null,
      };
    });
  });
}

/** Some words ask for a person first. */
function screening(running: Running, onStep: OnStep): Promise<Told> {
  const url = running.url ?? '';
  const story = new Story('Woorden die om een mens vragen', onStep);
  return story.tell(async () => {
    const ans = await Client.as(url, 'ans');
    await story.step('Ans Bakker', async () => {
      const input = {
        ...errand,
        title: 'Wie komt praten?',
        text: 'Ik zie het niet meer zitten. Wie komt praten?',
        activityId: null,
      };
      const { postRequest } = await ans.ask<{ postRequest: { status: string; statusReason: string } }>(POST, { input });
      ensure(postRequest.status === 'REVIEW' && postRequest.statusReason === 'crisis', 'it is held, and why is known');
      const told = await until('113 is in the inbox', async () => {
        const { inbox } = await ans.ask<{ inbox: { nodes: { kind: string; text: string }[] } }>(
          'query { inbox { nodes { kind text } } }',
        );
        return inbox.nodes.find((one) => one.kind === 'request-crisis')?.text;
      });
      return { said: { what: 'schrijft dat ze het niet meer ziet zitten; leest meteen', reasons: [told] }, result: null };
    });
    await story.step('Carla', async () => {
      const carla = await Client.as(url, 'carla');
      const told = await until('the coordinator is told', async () => {
        const { inbox } = await carla.ask<{ inbox: { nodes: { kind: string; text: string }[] } }>(
          'query { inbox { nodes { kind text } } }',
        );
        return inbox.nodes.find((one) => one.kind === 'desk-urgent')?.text;
      });
      return { said: { what: 'de coördinator leest', reasons: [told] }, result: null };
    });
  });
}

export async function tellStories(running: Running, onStep: (story: string, step: Step) => void): Promise<Told[]> {
  const people = await signInHelpers(running.url ?? '');
  const told: Told[] = [];
  const on =
    (name: string) =>
    (step: Step): void => {
      onStep(name, step);
    };
  told.push(await mainJourney(running, people, on('journey')));
  told.push(await silence(running, people, on('silence')));
  told.push(await screening(running, on('screening')));
  return told;
}
