import type { CodegenConfig } from '@graphql-codegen/cli';

export default {
  schema: '../src/schema.graphql',
  documents: ['app/**/*.{ts,tsx}', '!app/generated/**'],
  generates: {
    'app/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { DateTime: 'string', LocalDate: 'string', LocalTime: 'string', JSON: 'Readonly<Record<string, unknown>>' },
      },
    },
  },
  config: { skipDocumentsValidation: { ignoreRules: ['NoUnusedFragments', 'KnownDirectives'] } },
  silent: true,
} satisfies CodegenConfig;
