/** A page that is looked at in every width and language. Whoever makes a page adds it here. */
export interface PageToSee {
  /** Of its pictures. */
  readonly name: string;
  readonly path: string;
  /** Who looks: a persona of the demo; nobody in particular when absent. */
  readonly as?: string;
  /** Runs in the browser too: a coordinator's page. */
  readonly hydrates?: boolean;
  /** What the server answers, when that is not 200. */
  readonly status?: number;
  /** Something to do first, by form fields and the button that sends them: to see a form with what is wrong. */
  readonly send?: string;
  /** A field that is made empty before that. */
  readonly empty?: string;
  /** What makes it this page and no other of the same address: a selector. */
  readonly has?: string;
  /** Someone has answered every question of a request, and not sent it. */
  readonly begun?: boolean;
}

/** The questions of a request, in their order. */
const asking = ['ander', 'soort', 'precies', 'vertel', 'let-op', 'wanneer', 'dagen', 'waar', 'wie', 'controle'];

export const pages: readonly PageToSee[] = [
  { name: 'front', path: '/c/haarlem' },
  { name: 'front-member', path: '/c/haarlem', as: 'ans' },
  { name: 'front-newcomer', path: '/c/haarlem', as: 'newcomer' },
  { name: 'ask', path: '/c/haarlem/vraag' },
  { name: 'ask-whom', path: '/c/haarlem/vraag/voor-wie' },
  { name: 'ask-whom-wrong', path: '/c/haarlem/vraag/voor-wie', send: 'main form.form button' },
  ...asking.map((question) => ({ name: `ask-${question}`, path: `/c/haarlem/vraag/${question}`, begun: true })),
  { name: 'ask-check-member', path: '/c/haarlem/vraag/controle', as: 'ans', begun: true },
  { name: 'my-requests-none', path: '/c/haarlem/mijn-vragen', as: 'ivo' },
  { name: 'my-request', path: '/c/haarlem/mijn-vragen/{mine}', as: 'ans' },
  { name: 'my-request-choose', path: '/c/haarlem/mijn-vragen/{mine}', as: 'hanna', has: '[name=response]' },
  { name: 'my-request-reserve', path: '/c/haarlem/mijn-vragen/{mine}', as: 'gerard', has: '[name=thanked]' },
  { name: 'my-request-withdraw', path: '/c/haarlem/mijn-vragen/{mine}/intrekken', as: 'ans' },
  { name: 'my-request-sent', path: '/c/haarlem/mijn-vragen/{mine}/verstuurd', as: 'ans' },
  { name: 'my-requests', path: '/c/haarlem/mijn-vragen', as: 'ans' },
  { name: 'matches', path: '/c/haarlem/afspraken', as: 'ans' },
  { name: 'match', path: '/c/haarlem/afspraken/{match}', as: 'ans' },
  { name: 'matches-none', path: '/c/haarlem/afspraken', as: 'ivo' },
  { name: 'help', path: '/c/haarlem/helpen' },
  { name: 'help-what', path: '/c/haarlem/helpen/wat' },
  { name: 'help-what-wrong', path: '/c/haarlem/helpen/wat', send: 'main form.form button' },
  { name: 'help-words', path: '/c/haarlem/helpen/vertel' },
  { name: 'help-words-wrong', path: '/c/haarlem/helpen/vertel', send: 'main form.form button' },
  { name: 'help-where', path: '/c/haarlem/helpen/waar' },
  { name: 'help-where-wrong', path: '/c/haarlem/helpen/waar', send: 'main form.form button' },
  { name: 'help-when', path: '/c/haarlem/helpen/wanneer' },
  { name: 'help-how-much', path: '/c/haarlem/helpen/hoeveel' },
  { name: 'my-offers', path: '/c/haarlem/mijn-aanbod', as: 'bram' },
  { name: 'my-offers-none', path: '/c/haarlem/mijn-aanbod', as: 'ans' },
  { name: 'my-offer', path: '/c/haarlem/mijn-aanbod/{offer}', as: 'bram' },
  { name: 'my-offer-when', path: '/c/haarlem/mijn-aanbod/{offer}/wanneer', as: 'bram' },
  { name: 'my-offer-pause', path: '/c/haarlem/mijn-aanbod/{offer}/pauze', as: 'bram' },
  { name: 'my-offer-stop', path: '/c/haarlem/mijn-aanbod/{offer}/stoppen', as: 'bram' },
  { name: 'rest', path: '/c/haarlem/mijn-aanbod/pauze', as: 'bram' },
  { name: 'asked', path: '/c/haarlem/vragen-voor-u', as: 'bram' },
  { name: 'asked-none', path: '/c/haarlem/vragen-voor-u', as: 'ans' },
  { name: 'asked-one', path: '/c/haarlem/vragen-voor-u/{asked}', as: 'bram' },
  { name: 'inbox', path: '/c/haarlem/berichten', as: 'bram' },
  { name: 'me', path: '/c/haarlem/mijn-gegevens', as: 'bram' },
  { name: 'me-name', path: '/c/haarlem/mijn-gegevens/naam', as: 'bram' },
  { name: 'me-languages', path: '/c/haarlem/mijn-gegevens/talen', as: 'bram' },
  { name: 'me-screen', path: '/c/haarlem/mijn-gegevens/scherm', as: 'bram' },
  { name: 'me-phone', path: '/c/haarlem/mijn-gegevens/telefoon', as: 'bram' },
  { name: 'me-devices', path: '/c/haarlem/mijn-gegevens/apparaten', as: 'bram' },
  { name: 'requests', path: '/c/haarlem/vragen' },
  { name: 'requests-chosen', path: '/c/haarlem/vragen?soort=dieren' },
  { name: 'request', path: '/c/haarlem/vragen/{request}' },
  { name: 'sign-in', path: '/c/haarlem/aanmelden' },
  { name: 'sign-in-wrong', path: '/c/haarlem/aanmelden', send: 'main form.form button' },
  { name: 'sign-in-link', path: '/c/haarlem/aanmelden/link?token=abc' },
  { name: 'sign-in-link-over', path: '/c/haarlem/aanmelden/link' },
  { name: 'join', path: '/c/haarlem/meedoen', as: 'newcomer' },
  { name: 'join-wrong', path: '/c/haarlem/meedoen', as: 'newcomer', send: 'main form.form button' },
  { name: 'safe', path: '/c/haarlem/veilig' },
  { name: 'worry', path: '/c/haarlem/zorgen' },
  { name: 'worry-about', path: '/c/haarlem/zorgen?over={request}' },
  { name: 'worry-wrong', path: '/c/haarlem/zorgen', send: 'main form.form button' },
  { name: 'worry-received', path: '/c/haarlem/zorgen/klaar?nr=K7M-2QX' },
  { name: 'confidant', path: '/c/haarlem/vertrouwen', as: 'hanna' },
  { name: 'confidant-not', path: '/c/haarlem/vertrouwen', as: 'carla', status: 403 },
  { name: 'request-printable', path: '/c/haarlem/vragen/{request}', as: 'dewi' },
  { name: 'card', path: '/c/haarlem/vragen/{request}/kaart' },
  { name: 'poster', path: '/c/haarlem/vragen/{request}/poster' },
  { name: 'week', path: '/c/haarlem/wijken/{area}/poster' },
  { name: 'desk', path: '/c/haarlem/werkplek', as: 'carla', hydrates: true },
  { name: 'desk-unanswered', path: '/c/haarlem/werkplek?rij=niemand', as: 'carla', hydrates: true },
  { name: 'desk-all', path: '/c/haarlem/werkplek?rij=alles', as: 'carla', hydrates: true },
  { name: 'desk-narrowed', path: '/c/haarlem/werkplek?rij=alles&soort=dieren&zoek=xyz', as: 'carla', hydrates: true },
  { name: 'desk-request', path: '/c/haarlem/werkplek/vragen/{request}?rij=alles', as: 'carla', hydrates: true },
  { name: 'desk-why-not', path: '/c/haarlem/werkplek/vragen/{request}?waarom=boodschappen', as: 'carla', hydrates: true },
  { name: 'desk-why', path: '/c/haarlem/werkplek/vragen/{why}', as: 'carla', hydrates: true },
  { name: 'desk-why-far', path: '/c/haarlem/werkplek/vragen/{far}', as: 'carla', hydrates: true },
  { name: 'desk-trust', path: '/c/haarlem/werkplek/buren/{neighbour}', as: 'carla', hydrates: true },
  {
    ...{ name: 'desk-trust-wrong', path: '/c/haarlem/werkplek/buren/{neighbour}', as: 'carla', hydrates: true },
    send: 'main form.form button',
  },
  { name: 'desk-share', path: '/c/haarlem/werkplek/verdelen?ook=ja&pervraag=2&vraag={request}', as: 'carla', hydrates: true },
  { name: 'desk-share-none', path: '/c/haarlem/werkplek/verdelen', as: 'carla', hydrates: true },
  { name: 'desk-offers', path: '/c/haarlem/werkplek/aanbod', as: 'carla', hydrates: true },
  { name: 'desk-log', path: '/c/haarlem/werkplek/logboek', as: 'carla', hydrates: true },
  { name: 'rules', path: '/c/haarlem/regels', as: 'carla' },
  { name: 'rule', path: '/c/haarlem/regels/money?taal=nl-simple', as: 'carla' },
  { name: 'rule-wrong', path: '/c/haarlem/regels/car?taal=nl', as: 'carla', empty: 'text', send: 'main form.form button' },
  { name: 'rules-not', path: '/c/haarlem/regels', as: 'ans', status: 403 },
  { name: 'desk-not', path: '/c/haarlem/werkplek', as: 'ans', status: 403, hydrates: true },
  { name: 'manage-fair', path: '/c/haarlem/beheer/eerlijk', as: 'joke' },
  { name: 'manage-fair-year', path: '/c/haarlem/beheer/eerlijk?dagen=365', as: 'gerard' },
  { name: 'manage-model', path: '/c/haarlem/beheer/model', as: 'gerard' },
  { name: 'manage-limits', path: '/c/haarlem/beheer/grenzen', as: 'gerard' },
  { name: 'manage-model-not', path: '/c/haarlem/beheer/model', as: 'joke', status: 403 },
  { name: 'manage-fair-not', path: '/c/haarlem/beheer/eerlijk', as: 'ans', status: 403 },
  { name: 'not-found', path: '/c/haarlem/bestaat-niet', status: 404 },
  { name: 'unknown-community', path: '/c/nergens', status: 404 },
];
