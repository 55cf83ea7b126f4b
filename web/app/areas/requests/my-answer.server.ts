import { redirect, type RouterContextProvider } from 'react-router';
import { readForm, runForm } from '../../form.server';
import { graphql } from '../../generated';

const SayMore = graphql(`
  mutation SayMore($id: ID!, $message: String!, $key: String) {
    sayWithResponse(id: $id, message: $message, idempotencyKey: $key) {
      id
    }
  }
`);

const TakeBack = graphql(`
  mutation TakeBackResponse($id: ID!, $key: String) {
    withdrawResponse(id: $id, idempotencyKey: $key) {
      id
    }
  }
`);

/** What the forms of MyAnswer do: a word beside one's yes, or taking it back. Then back to the page. */
export async function changeAnswer(args: { request: Request; context: Readonly<RouterContextProvider> }, here: string) {
  const form = await readForm(args.request.clone());
  const id = form.text('response');
  const takesBack = form.text('do') === 'take-back';
  return runForm<unknown>(args, {
    send: (_form, visit) =>
      takesBack
        ? visit.attempt(TakeBack, { id, key: form.key })
        : visit.attempt(SayMore, { id, message: form.text('message'), key: form.key }),
    done: () => redirect(here, 303),
  });
}
