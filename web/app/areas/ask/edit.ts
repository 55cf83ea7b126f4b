import { redirect } from 'react-router';
import type { Route } from './+types/edit';
import { graphql } from '../../generated';
import { myRequestPath } from '../../paths';
import { notFound, visitOf } from '../../visit.server';
import { fromRequest } from './copied.server';
import { todayFor } from './days.server';
import { AskDraft, basePath } from './draft.server';

const RequestToEdit = graphql(`
  query RequestToEdit($id: ID!) {
    request(id: $id) {
      ...RequestToCopy
    }
  }
`);

/** Begins to change a request: its answers become a draft, which the same questions change. */
export async function action({ context, params }: Route.ActionArgs) {
  const visit = visitOf(context);
  const { request } = await visit.ask(RequestToEdit, { id: params.id });
  if (!request) throw notFound();
  const { date } = todayFor(visit.now, (await visit.frame()).community?.timeZone);
  const draft = await AskDraft.open(visit, params);
  // What someone changed before and did not save yet is still there.
  if (draft.isUnfinished) return redirect(`${basePath(params)}/controle`, 303);
  const { cookie } = await draft.keep(fromRequest(request, date));
  const headers: HeadersInit = cookie === null ? {} : { 'set-cookie': cookie };
  return redirect(`${basePath(params)}/controle`, { status: 303, headers });
}

export const loader = ({ params: { slug, id } }: Route.LoaderArgs) => redirect(myRequestPath(slug, id));
