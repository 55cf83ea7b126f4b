import { redirect } from 'react-router';
import type { Route } from './+types/begin';
import { managePath } from '../../paths';

/** The page that everyone who comes here may see. */
export const loader = ({ params: { slug } }: Route.LoaderArgs) => redirect(managePath(slug, 'eerlijk'), 302);
