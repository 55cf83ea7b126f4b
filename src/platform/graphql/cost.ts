import type { ApolloServerPlugin } from '@apollo/server';
import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { Problem } from '#kernel/errors.js';
import { DEFAULT_FIRST, MOST_FIRST } from './connection.js';

/** So many things an answer may hold, at most. */
const MOST = 20_000;
/** What a list without pages is taken to hold: those are short. */
const SHORT_LIST = 10;

type Variables = Readonly<Record<string, unknown>>;

/**
 * How many things an answer to this operation may hold: each object counts one, and what is inside a list counts as often as the
 * list is long, a page by what was asked for. Texts and numbers are free.
 * @param variables null when they are not known yet: then a page counts as the longest.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables | null,
): number {
  const known = new Map<string, number>();

  const inside = (set: SelectionSetNode | undefined, parent: GraphQLNamedType | null | undefined): number =>
    (set?.selections ?? []).reduce((sum, selection) => sum + costOfOne(selection, parent), 0);

  const costOfOne = (selection: SelectionNode, parent: GraphQLNamedType | null | undefined): number => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return costOfFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const on = selection.typeCondition?.name.value;
      return inside(selection.selectionSet, on === undefined ? parent : schema.getType(on));
    }
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[selection.name.value] : undefined;
    const type = field && getNamedType(field.type);
    if (!field || !isCompositeType(type)) return 0;
    return timesOf(selection, field, parent, variables) * (1 + inside(selection.selectionSet, type));
  };

  const costOfFragment = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    // One that holds itself ends here; another rule refuses it.
    known.set(name, 0);
    const fragment = document.definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name);
    if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) return 0;
    const cost = inside(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    known.set(name, cost);
    return cost;
  };

  return inside(operation.selectionSet, schema.getRootType(operation.operation));
}

/** How often what a field holds is there. The nodes of a page are counted with the page. */
function timesOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  parent: GraphQLNamedType | null | undefined,
  variables: Variables | null,
): number {
  if (field.args.some((one) => one.name === 'first')) return pageSize(node, variables);
  const inPage = parent?.name.endsWith('Connection') ?? false;
  return isListType(getNullableType(field.type)) && !inPage ? SHORT_LIST : 1;
}

function pageSize(node: FieldNode, variables: Variables | null): number {
  const value = node.arguments?.find((one) => one.name.value === 'first')?.value;
  if (value?.kind === Kind.VARIABLE && variables === null) return MOST_FIRST;
  const asked =
    value?.kind === Kind.VARIABLE ? variables?.[value.name.value] : value?.kind === Kind.INT ? Number(value.value) : undefined;
  // What is no number, or too many, is refused by the field itself.
  return typeof asked === 'number' ? Math.min(MOST_FIRST, Math.max(1, asked)) : DEFAULT_FIRST;
}

const refusal = (extensions: Readonly<Record<string, unknown>> = {}): GraphQLError =>
  new GraphQLError('too large', { originalError: new Problem('graphql.too-large'), extensions });

/** Refuses an operation over HTTP whose answer could hold too much. */
export const costLimit: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request }) => {
        const cost = operation ? costOf(schema, document, operation, request.variables ?? {}) : 0;
        return cost > MOST ? Promise.reject(refusal({ http: { status: 400 } })) : Promise.resolve();
      },
    }),
};

/** The same as a validation rule, for sockets, where variables come later. */
export function costRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      if (costOf(context.getSchema(), context.getDocument(), operation, null) > MOST) context.reportError(refusal());
    },
  };
}
