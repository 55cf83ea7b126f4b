export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/libs', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  // Those in test/e2e need a browser: `npm run test:e2e`; others a Redis that they may empty and kill: `npm run test:redis`.
  testPathIgnorePatterns: ['/node_modules/', '/test/e2e/', ...(process.env.TEST_REDIS_URL ? [] : ['/test/redis/'])],
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  globalSetup: '<rootDir>/test/support/global-setup.js',
  globalTeardown: '<rootDir>/test/support/global-teardown.js',
  // Tests wait for Postgres as much as they compute: one on each core, where Jest would leave one free.
  maxWorkers: '100%',
  // Node keeps what a file of tests imported: a process that holds this much gives way to a new one.
  workerIdleMemoryLimit: '1500MB',
  // How long one may wait, not how fast it is: that the measurements say. A machine that is busy is no failure.
  testTimeout: 120_000,
  setupFiles: ['<rootDir>/test/support/nest-esm.setup.js'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        module: { type: 'es6' },
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
      },
    ],
    'node_modules/(nestjs-cls|@nestjs-cls/[^/]+)/.+\\.js$': '<rootDir>/test/support/require-esm.transformer.cjs',
  },
  transformIgnorePatterns: ['node_modules/(?!(nestjs-cls|@nestjs-cls)/)'],
};
