import type { ConsentHow, PostRequestInput, SlotInput, Visibility, WhenKind } from '../../generated/graphql';

/** What someone has said so far. It is kept as a draft; each part may still be missing. */
export interface AskAnswers {
  readonly whom?: 'self' | 'other';
  readonly name?: string;
  readonly relation?: string;
  readonly agreedBy?: string;
  readonly how?: ConsentHow;
  /** What kind of help, in their own words; or else a group of the activities. */
  readonly words?: string;
  readonly group?: string;
  /** Empty: none of those that there are. */
  readonly activityId?: string;
  readonly title?: string;
  readonly text?: string;
  readonly when?: WhenKind;
  readonly slots?: readonly SlotInput[];
  readonly until?: string;
  readonly postcode?: string;
  readonly helpers?: number;
  readonly visibility?: Visibility;
  readonly vog?: boolean;
  readonly known?: boolean;
  readonly languages?: readonly string[];
  /** Once it is sent, this is all that is left of it: which request it became. */
  readonly sent?: string;
}

/** The questions in their order, by their address. */
const order = ['voor-wie', 'ander', 'soort', 'vertel', 'wanneer', 'dagen', 'weekdagen', 'waar', 'wie'] as const;
export type Question = (typeof order)[number];

/** Which of them there are for who answers like this. */
const asked = ({ whom, when }: AskAnswers): Question[] =>
  order.filter(
    (question) =>
      (question !== 'ander' || whom === 'other') &&
      (question !== 'dagen' || when === 'ON_DATES') &&
      (question !== 'weekdagen' || when === 'RECURRING'),
  );

const answered: Readonly<Record<Question, (answers: AskAnswers) => boolean>> = {
  'voor-wie': ({ whom }) => whom !== undefined,
  ander: ({ relation, agreedBy, how }) => Boolean(relation && agreedBy && how),
  soort: ({ activityId }) => activityId !== undefined,
  vertel: ({ title, text }) => Boolean(title && text),
  wanneer: ({ when }) => when !== undefined,
  dagen: ({ slots = [] }) => slots.some(({ date }) => date),
  weekdagen: ({ slots = [] }) => slots.some(({ weekday }) => weekday),
  waar: ({ postcode }) => Boolean(postcode),
  wie: ({ helpers }) => helpers !== undefined,
};

/** The first question without an answer; null when there is none left. */
export const firstOpen = (answers: AskAnswers): Question | null =>
  asked(answers).find((question) => !answered[question](answers)) ?? null;

/** Whether everything before this question is answered: nobody comes in halfway. */
export function isReached(question: Question, answers: AskAnswers): boolean {
  const open = firstOpen(answers);
  return open === null || order.indexOf(question) <= order.indexOf(open);
}

export function nextAfter(question: Question, answers: AskAnswers): Question | 'controle' {
  return asked(answers).find((next) => order.indexOf(next) > order.indexOf(question)) ?? 'controle';
}

export function before(question: Question, answers: AskAnswers): Question | null {
  return asked(answers).findLast((previous) => order.indexOf(previous) < order.indexOf(question)) ?? null;
}

/** These belong to the question before them: whoever changes that one, comes past them too. */
export const isDetail = (question: string): boolean => ['ander', 'dagen', 'weekdagen'].includes(question);

/** Which of the seven steps a page is. */
const steps: Readonly<Record<Question, number>> = {
  'voor-wie': 1,
  ander: 1,
  soort: 2,
  vertel: 3,
  wanneer: 4,
  dagen: 4,
  weekdagen: 4,
  waar: 5,
  wie: 6,
};
const ALL = 7;
export const stepOf = (question: Question | 'controle'): readonly [number, number] => [
  question === 'controle' ? ALL : steps[question],
  ALL,
];

/** As the API wants it. */
export function asRequest(answers: AskAnswers): PostRequestInput {
  const { whom, name, relation, agreedBy, how, activityId, when = 'ASAP', slots = [], until } = answers;
  return {
    for:
      whom === 'other'
        ? {
            self: false,
            name: name || null,
            relation: relation || null,
            consent: agreedBy && how ? { agreedBy, how } : null,
          }
        : { self: true },
    title: answers.title ?? '',
    text: answers.text ?? '',
    activityId: activityId || null,
    postcode: answers.postcode ?? '',
    helpersNeeded: answers.helpers ?? 1,
    when: { kind: when, slots: when === 'ASAP' ? [] : [...slots], until: when === 'RECURRING' ? until || null : null },
    conditions: {
      visibility: answers.visibility ?? 'PUBLIC',
      vogRequired: answers.vog ?? false,
      knownToCoordinator: answers.known ?? false,
      languages: [...(answers.languages ?? [])],
    },
  };
}
