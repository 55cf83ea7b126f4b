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
}

export const pages: readonly PageToSee[] = [
  { name: 'front', path: '/c/haarlem' },
  { name: 'front-member', path: '/c/haarlem', as: 'ans' },
  { name: 'front-newcomer', path: '/c/haarlem', as: 'newcomer' },
  { name: 'ask', path: '/c/haarlem/hulp-vragen' },
  { name: 'offer', path: '/c/haarlem/helpen' },
  { name: 'requests', path: '/c/haarlem/vragen' },
  { name: 'requests-chosen', path: '/c/haarlem/vragen?soort=dieren' },
  { name: 'request', path: '/c/haarlem/vragen/{request}' },
  { name: 'sign-in', path: '/c/haarlem/aanmelden' },
  { name: 'sign-in-wrong', path: '/c/haarlem/aanmelden', send: 'main form.form button' },
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
  { name: 'desk-offers', path: '/c/haarlem/werkplek/aanbod', as: 'carla', hydrates: true },
  { name: 'desk-log', path: '/c/haarlem/werkplek/logboek', as: 'carla', hydrates: true },
  { name: 'desk-not', path: '/c/haarlem/werkplek', as: 'ans', status: 403, hydrates: true },
  { name: 'not-found', path: '/c/haarlem/bestaat-niet', status: 404 },
  { name: 'unknown-community', path: '/c/nergens', status: 404 },
];
