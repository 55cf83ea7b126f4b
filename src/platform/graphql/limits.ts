import { GraphQLError, Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql';
import { Problem } from '#kernel/errors.js';

/** Of one document; counted by the parser. */
export const MAX_TOKENS = 4_000;

/** What one operation may hold, with its fragments written out. Tokens are limited by the parser, the body before it. */
const most: Size = { depth: 12, aliases: 30, fields: 20 };

interface Size {
  readonly depth: number;
  readonly aliases: number;
  /** Beside each other: at the root, how many things are asked or done at once. */
  readonly fields: number;
}

const nothing: Size = { depth: 0, aliases: 0, fields: 0 };

/** A validation rule: refuses an operation that asks too much at once. */
export function limits(context: ValidationContext): ASTVisitor {
  const fragments = new Map<string, Size>();

  const fragmentSize = (name: string): Size => {
    const known = fragments.get(name);
    if (known) return known;
    // One that holds itself ends here; another rule refuses it.
    fragments.set(name, nothing);
    const size = sizeOf(context.getFragment(name)?.selectionSet);
    fragments.set(name, size);
    return size;
  };

  const sizeOf = (set: SelectionSetNode | undefined): Size =>
    (set?.selections ?? []).reduce<Size>((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return together(sum, fragmentSize(selection.name.value));
      const inside = sizeOf(selection.selectionSet);
      if (selection.kind === Kind.INLINE_FRAGMENT) return together(sum, inside);
      // GraphQL itself limits how deep the schema is asked for.
      const depth = selection.name.value.startsWith('__') ? 1 : inside.depth + 1;
      return together(sum, { depth, aliases: inside.aliases + (selection.alias ? 1 : 0), fields: 1 });
    }, nothing);

  return {
    OperationDefinition(operation) {
      const { depth, aliases, fields } = sizeOf(operation.selectionSet);
      if (depth <= most.depth && aliases <= most.aliases && fields <= most.fields) return;
      const originalError = new Problem('graphql.too-large');
      context.reportError(new GraphQLError('too large', { nodes: operation, originalError }));
    },
  };
}

const together = (one: Size, other: Size): Size => ({
  depth: Math.max(one.depth, other.depth),
  aliases: one.aliases + other.aliases,
  fields: one.fields + other.fields,
});
