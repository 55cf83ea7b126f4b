import { route, type RouteConfig } from '@react-router/dev/routes';
import { account } from './areas/account/routes';
import { ask } from './areas/ask/routes';
import { asked } from './areas/asked/routes';
import { confidant } from './areas/confidant/routes';
import { desk } from './areas/desk/routes';
import { front } from './areas/front/routes';
import { help } from './areas/help/routes';
import { inbox } from './areas/inbox/routes';
import { me } from './areas/me/routes';
import { mine } from './areas/mine/routes';
import { offers } from './areas/offers/routes';
import { print } from './areas/print/routes';
import { requests } from './areas/requests/routes';
import { rules } from './areas/rules/routes';
import { safety } from './areas/safety/routes';

/** Each area of the screens has its own folder and list. */
export default [
  route('/', 'areas/front/communities.tsx'),
  route('taal', 'areas/front/language.ts'),
  route('aanmelden/link', 'areas/account/link.tsx', { id: 'link-anywhere' }),
  route('c/:slug', 'community.tsx', [
    ...front,
    ...ask,
    ...mine,
    ...requests,
    ...help,
    ...offers,
    ...asked,
    ...inbox,
    ...me,
    ...account,
    ...safety,
    ...print,
    ...confidant,
    ...desk,
    ...rules,
  ]),
  route('*', 'areas/front/nothing-here.tsx'),
] satisfies RouteConfig;
