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
export const safePath = (slug: string): string => `/c/${slug}/veilig`;
export const worryPath = (slug: string): string => `/c/${slug}/zorgen`;
export const leavePath = (slug: string): string => `/c/${slug}/afmelden`;
export const codePath = (slug: string): string => `/c/${slug}/aanmelden/code`;
export const enterPath = (slug: string, back?: string): string => withBack(`/c/${slug}/aanmelden`, back);
export const joinPath = (slug: string, back?: string): string => withBack(`/c/${slug}/meedoen`, back);

const withBack = (path: string, back?: string): string => (back ? `${path}?naar=${encodeURIComponent(back)}` : path);

/** A path of ours to go back to, or null: never an address of another site. */
export function ownPath(text: unknown): string | null {
  return typeof text === 'string' && /^\/(?![/\\])[\x21-\x7e]{0,500}$/.test(text) ? text : null;
}
