import { useActionData } from 'react-router';
import { useRoot } from './use-root';

/** What is wrong, and at which field; null: with the whole. */
export interface FieldProblem {
  readonly field: string | null;
  readonly message: string;
}

/** A form that was sent and refused: what is wrong, and everything that was filled in. */
export interface RefusedForm {
  readonly problems: readonly FieldProblem[];
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** Sent again with the same key when it may have been done after all. */
  readonly key: string | null;
}

/** The form of this page as it was sent, if it was. */
export function useForm(): RefusedForm {
  const kept = useRoot()?.kept ?? {};
  return useActionData<RefusedForm>() ?? { problems: [], answers: kept, key: null };
}
