import { redirect } from 'react-router';
import type { Route } from './+types/leave';
import { graphql } from '../../generated';
import { communityPath } from '../../paths';
import { visitOf } from '../../visit.server';
import { forgetDraft } from '../ask/draft.server';

const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`);

export async function action({ context, params: { slug } }: Route.ActionArgs) {
  const visit = visitOf(context);
  await visit.ask(SignOut);
  return redirect(communityPath(slug), { status: 303, headers: { 'set-cookie': forgetDraft(slug, visit) } });
}

export const loader = ({ params: { slug } }: Route.LoaderArgs) => redirect(communityPath(slug));
