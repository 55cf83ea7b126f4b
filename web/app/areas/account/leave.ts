import { redirect } from 'react-router';
import type { Route } from './+types/leave';
import { graphql } from '../../generated';
import { communityPath } from '../../paths';
import { visitOf } from '../../visit.server';

const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`);

export async function action({ context, params: { slug } }: Route.ActionArgs) {
  await visitOf(context).ask(SignOut);
  return redirect(communityPath(slug), 303);
}

export const loader = ({ params: { slug } }: Route.LoaderArgs) => redirect(communityPath(slug));
