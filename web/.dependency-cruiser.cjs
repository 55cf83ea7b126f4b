/** Who may import whom in the web client. Run in this folder, with the dependency-cruiser of the one above. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const GENERATED = '(^app/generated/|\\+types/)';

module.exports = {
  forbidden: [
    forbid(
      'pages-know-the-schema-only',
      'Of the server the pages know src/schema.graphql, and that is read by the code generator.',
      { path: '^app/' },
      { path: '^\\.\\./(src|libs|test)/' },
    ),
    forbid(
      'parts-know-no-area',
      'What every area uses, knows none of them.',
      { path: '^app/(parts/|[^/]+\\.tsx?$)', pathNot: '^app/routes\\.ts$' },
      { path: '^app/areas/' },
    ),
    forbid('no-cycles', 'No cycles, those of types included.', { pathNot: GENERATED }, { circular: true, viaNot: GENERATED }),
    forbid('everything-resolves', 'An import that leads nowhere escapes every other rule.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: GENERATED },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
