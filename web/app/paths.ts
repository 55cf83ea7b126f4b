/** Where everything is: the only place that knows addresses. */
export const communityPath = (slug: string): string => `/c/${slug}`;
export const askPath = (slug: string): string => `/c/${slug}/vraag`;
export const myRequestsPath = (slug: string): string => `/c/${slug}/mijn-vragen`;
export const myRequestPath = (slug: string, id: string): string => `/c/${slug}/mijn-vragen/${id}`;
export const matchesPath = (slug: string): string => `/c/${slug}/afspraken`;
export const matchPath = (slug: string, id: string): string => `/c/${slug}/afspraken/${id}`;
export const offerPath = (slug: string): string => `/c/${slug}/helpen`;
export const requestsPath = (slug: string): string => `/c/${slug}/vragen`;
export const requestPath = (slug: string, id: string): string => `/c/${slug}/vragen/${id}`;
export const offerStepPath = (slug: string, step: string, back?: string): string => withBack(`/c/${slug}/helpen/${step}`, back);
export const myOffersPath = (slug: string): string => `/c/${slug}/mijn-aanbod`;
export const myOfferPath = (slug: string, id: string): string => `/c/${slug}/mijn-aanbod/${id}`;
export const myOfferPartPath = (slug: string, id: string, part: string): string => `/c/${slug}/mijn-aanbod/${id}/${part}`;
export const pausePath = (slug: string): string => `/c/${slug}/mijn-aanbod/pauze`;
export const askedPath = (slug: string): string => `/c/${slug}/vragen-voor-u`;
export const askedOnePath = (slug: string, id: string): string => `/c/${slug}/vragen-voor-u/${id}`;
export const inboxPath = (slug: string): string => `/c/${slug}/berichten`;
export const mePath = (slug: string): string => `/c/${slug}/mijn-gegevens`;
export const mePartPath = (slug: string, part: string): string => `/c/${slug}/mijn-gegevens/${part}`;
export const languagePath = (slug: string | null): string => (slug === null ? '/taal' : `/c/${slug}/taal`);
export const filteredPath = (path: string, query: string): string => (query ? `${path}?${query}` : path);
export const safePath = (slug: string): string => `/c/${slug}/veilig`;
export const worryPath = (slug: string): string => `/c/${slug}/zorgen`;
export const worryReceivedPath = (slug: string, reference: string): string =>
  `/c/${slug}/zorgen/klaar?nr=${encodeURIComponent(reference)}`;
export const worryAboutPath = (slug: string, id: string): string => `/c/${slug}/zorgen?over=${id}`;
export const confidantPath = (slug: string): string => `/c/${slug}/vertrouwen`;
export const cardPath = (slug: string, id: string): string => `/c/${slug}/vragen/${id}/kaart`;
export const posterPath = (slug: string, id: string): string => `/c/${slug}/vragen/${id}/poster`;
export const areaPosterPath = (slug: string, areaId: string): string => `/c/${slug}/wijken/${areaId}/poster`;
export const deskPath = (slug: string): string => `/c/${slug}/werkplek`;
export const deskRequestPath = (slug: string, id: string): string => `/c/${slug}/werkplek/vragen/${id}`;
export const deskWhyPath = (slug: string, id: string, offerId: string): string =>
  `/c/${slug}/werkplek/vragen/${id}/waarom/${offerId}`;
export const deskTrustPath = (slug: string, memberId: string): string => `/c/${slug}/werkplek/buren/${memberId}`;
export const deskSharePath = (slug: string): string => `/c/${slug}/werkplek/verdelen`;
export const deskOffersPath = (slug: string): string => `/c/${slug}/werkplek/aanbod`;
export const rulesPath = (slug: string, language?: string): string =>
  `/c/${slug}/regels${language === undefined ? '' : `?taal=${language}`}`;
export const rulePath = (slug: string, topic: string, language: string): string =>
  `/c/${slug}/regels/${topic.toLowerCase()}?taal=${language}`;
export const deskLogPath = (slug: string): string => `/c/${slug}/werkplek/logboek`;
export type ManagePart = 'eerlijk' | 'model' | 'grenzen';
export const managePath = (slug: string, part: ManagePart): string => `/c/${slug}/beheer/${part}`;
export const leavePath = (slug: string): string => `/c/${slug}/afmelden`;
export const codePath = (slug: string): string => `/c/${slug}/aanmelden/code`;
export const enterPath = (slug: string, back?: string): string => withBack(`/c/${slug}/aanmelden`, back);
export const enteredPath = (slug: string, back?: string): string => withBack(`/c/${slug}/aanmelden/klaar`, back);
export const joinPath = (slug: string, back?: string): string => withBack(`/c/${slug}/meedoen`, back);

const withBack = (path: string, back?: string): string => (back ? `${path}?naar=${encodeURIComponent(back)}` : path);

/** A path of ours to go back to, or null: never an address of another site. */
export function ownPath(text: unknown): string | null {
  return typeof text === 'string' && /^\/(?![/\\])[\x21-\x7e]{0,500}$/.test(text) ? text : null;
}
