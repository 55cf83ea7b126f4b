import { route } from '@react-router/dev/routes';

const pages = ['voor-wie', 'ander', 'soort', 'precies', 'vertel', 'let-op', 'wanneer', 'dagen', 'weekdagen', 'waar', 'wie'];

const files: Readonly<Record<string, string>> = {
  'voor-wie': 'whom',
  ander: 'other',
  soort: 'kind',
  precies: 'kind-precisely',
  vertel: 'tell',
  'let-op': 'noticed',
  wanneer: 'when',
  dagen: 'dates',
  weekdagen: 'weekdays',
  waar: 'where',
  wie: 'helpers',
  controle: 'check',
};

/** The same questions for a new request and for one that is changed. */
const questions = (base: string, name: string) =>
  [...pages, 'controle'].map((page) => route(`${base}/${page}`, `areas/ask/${files[page]}.tsx`, { id: `${name}-${page}` }));

export const ask = [
  route('vraag', 'areas/ask/start.tsx'),
  ...questions('vraag', 'ask'),
  route('mijn-vragen/:id/wijzig', 'areas/ask/edit.ts'),
  ...questions('mijn-vragen/:id/wijzig', 'edit'),
  route('mijn-vragen/:id/verstuurd', 'areas/ask/sent.tsx'),
];
