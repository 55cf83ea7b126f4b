import { route, type RouteConfig } from '@react-router/dev/routes';
import { account } from './areas/account/routes';
import { confidant } from './areas/confidant/routes';
import { desk } from './areas/desk/routes';
import { front } from './areas/front/routes';
import { print } from './areas/print/routes';
import { requests } from './areas/requests/routes';
import { safety } from './areas/safety/routes';

/** Each area of the screens has its own folder and list. */
export default [
  route('/', 'areas/front/communities.tsx'),
  route('taal', 'areas/front/language.ts'),
  route('c/:slug', 'community.tsx', [...front, ...requests, ...account, ...safety, ...print, ...confidant, ...desk]),
  route('*', 'areas/front/nothing-here.tsx'),
] satisfies RouteConfig;
