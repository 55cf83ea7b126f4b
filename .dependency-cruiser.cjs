/**
 * Who may import whom: docs and design say it in words, this file checks it. Each rule is proven by a file that breaks it, in
 * test/architecture/dependency-rules.spec.ts.
 */

const modules = 'communities|users|requests|offers|groups|matching|matches|notifications|moderation|insights';
const listeners = 'notifications|moderation|insights';
const spec = '\\.spec\\.ts$';

/** A file directly in a module that is none of its service, row, module, events or repository: the domain. */
const domainFile = '^src/modules/([^/]+)/(?![^/]+\\.(?:entity|service|module|events|repository|spec)\\.ts$)[^/]+\\.ts$';

/** What other modules may see of a module: its service, events and module file, and the types of its domain. */
const shown = '^src/modules/[^/]+/([^/]+\\.(service|events|module)|[^/.]+)\\.ts$';

/** What the `api/` of another module may see besides: object types and loaders, for fields that lead there. */
const shownToApis = '^src/modules/[^/]+/api/[^/]+\\.(type|loader|api\\.module)\\.ts$';

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const libraries = [
  forbid(
    'kernel-imports-nothing',
    'libs/kernel stands alone; of Node it takes node:crypto, for ids.',
    { path: '^libs/kernel/', pathNot: spec },
    { pathNot: ['^libs/kernel/', '^(node:)?crypto$'] },
  ),
  forbid(
    'science-imports-kernel',
    'libs/screening and libs/matching import libs/kernel and what Node brings along.',
    { path: '^libs/(screening|matching)/', pathNot: spec },
    { pathNot: ['^libs/(kernel|$1)/'], dependencyTypesNot: ['core'] },
  ),
  forbid(
    'only-matching-imports-the-science',
    'Only src/modules/matching imports libs/matching; the roots and the demo put things together.',
    { path: '^src/', pathNot: ['^src/modules/matching/', '^src/[^/]+\\.ts$', '^src/demo/', spec] },
    { path: '^libs/matching/' },
  ),
];

const rooms = [
  forbid(
    'platform-knows-no-neighbours',
    'src/platform imports kernel and npm packages.',
    { path: '^src/platform/', pathNot: spec },
    { path: ['^src/', '^libs/'], pathNot: ['^src/platform/', '^libs/kernel/'] },
  ),
  forbid(
    'modules-import-rooms-not-roots',
    'A module imports modules, platform and libs; the roots, the commands, the migrations and the demo import modules, never the reverse.',
    { path: '^src/modules/', pathNot: spec },
    { path: '^src/', pathNot: '^src/(platform|modules)/' },
  ),
  forbid(
    'only-roots-and-demo-import-everything',
    'Outside src/*.ts, src/commands and src/demo nothing reaches into the modules: a migration is written in SQL and stays as it was.',
    { path: '^src/(?!platform/|modules/|commands/|demo/)[^/]+/', pathNot: spec },
    { path: ['^src/modules/', '^src/commands/', '^src/demo/', '^src/[^/]+\\.ts$', '^libs/(matching|screening)/'] },
  ),
  forbid(
    'modules-have-their-place',
    'A new module gets its place in the order of modules (architecture.md and this file) before it imports anything.',
    { path: '^src/modules/', pathNot: [`^src/modules/(${modules})/`] },
    {},
  ),
];

const insideModules = [
  forbid(
    'domain-imports-libs',
    'A domain file imports libs and the other domain files of its module: no npm package, no Node, no platform.',
    { path: domainFile },
    { pathNot: ['^libs/', '^src/modules/$1/(?![^/]+\\.(?:entity|service|module|events|repository)\\.ts$)[^/]+\\.ts$'] },
  ),
  forbid(
    'inside-knows-no-api-or-jobs',
    'What stands directly in a module is used by api/ and jobs/, and does not know them.',
    { path: '^src/modules/[^/]+/[^/]+\\.ts$', pathNot: spec },
    { path: '^src/modules/[^/]+/(api|jobs)/' },
  ),
  forbid(
    'api-knows-no-jobs',
    'api/ runs in the API process, jobs/ in the worker.',
    { path: '^src/modules/[^/]+/api/', pathNot: spec },
    { path: '^src/modules/[^/]+/jobs/' },
  ),
  forbid(
    'jobs-know-no-api',
    'api/ runs in the API process, jobs/ in the worker.',
    { path: '^src/modules/[^/]+/jobs/', pathNot: spec },
    { path: '^src/modules/[^/]+/api/' },
  ),
  forbid(
    'api-and-jobs-touch-no-rows',
    'api/ and jobs/ call a service; entities, repositories and TypeORM are behind it.',
    { path: '^src/modules/[^/]+/(api|jobs)/', pathNot: spec },
    { path: ['\\.(entity|repository)\\.ts$', 'node_modules/(typeorm|@nestjs/typeorm)/'] },
  ),
  forbid(
    'api-and-jobs-call-their-own-service',
    'api/ and jobs/ call the services of their own module; what they need of others, those services ask.',
    { path: '^src/modules/([^/]+)/(api|jobs)/', pathNot: spec },
    { path: '^src/modules/[^/]+/[^/]+\\.service\\.ts$', pathNot: '^src/modules/$1/' },
  ),
];

const betweenModules = [
  forbid(
    'between-modules-only-what-is-shown',
    'Of another module one sees its service, its events, its module file and the types of its domain.',
    { path: '^src/modules/([^/]+)/(?!api/)', pathNot: spec },
    { path: '^src/modules/', pathNot: ['^src/modules/$1/', shown] },
  ),
  forbid(
    'between-apis-only-types-and-loaders',
    'The api/ of a module also sees the object types, the loaders and the api module of another.',
    { path: '^src/modules/([^/]+)/api/', pathNot: spec },
    { path: '^src/modules/', pathNot: ['^src/modules/$1/', shown, shownToApis] },
  ),
  forbid(
    'communities-come-first',
    'Order: communities ← users ← {requests, offers, groups} ← matching ← matches.',
    { path: '^src/modules/communities/', pathNot: spec },
    { path: '^src/modules/', pathNot: `^src/modules/(communities|${listeners})/` },
  ),
  forbid(
    'users-come-second',
    'Order: communities ← users ← {requests, offers, groups} ← matching ← matches.',
    { path: '^src/modules/users/', pathNot: spec },
    { path: '^src/modules/', pathNot: `^src/modules/(communities|users|${listeners})/` },
  ),
  forbid(
    'asking-and-offering-stand-apart',
    'requests, offers and groups do not know each other, nor what comes after them.',
    { path: '^src/modules/(requests|offers|groups)/', pathNot: spec },
    { path: '^src/modules/', pathNot: `^src/modules/(communities|users|$1|${listeners})/` },
  ),
  forbid(
    'matching-comes-before-matches',
    'Order: communities ← users ← {requests, offers, groups} ← matching ← matches.',
    { path: '^src/modules/matching/', pathNot: spec },
    { path: '^src/modules/matches/' },
  ),
  forbid(
    'nobody-imports-listeners',
    'notifications, moderation and insights listen to events; nobody imports them, nor they each other.',
    { path: '^src/modules/([^/]+)/', pathNot: spec },
    { path: `^src/modules/(${listeners})/`, pathNot: '^src/modules/$1/' },
  ),
];

const everywhere = [
  forbid('no-cycles', 'No cycles anywhere, those of types included.', {}, { circular: true }),
  forbid(
    'pages-are-loaded-by-path',
    'The web client is a package of its own: the server loads what was built from it, and imports nothing of it.',
    { path: '^(src|libs)/' },
    { path: '^web/' },
  ),
  forbid('everything-resolves', 'An import that leads nowhere escapes every other rule.', {}, { couldNotResolve: true }),
  forbid(
    'no-barrels',
    'A file that passes on other files hides who imports whom, and cycles.',
    { path: '^(src|libs)/' },
    { path: '^(src/(platform|modules|commands|demo)|libs)/(index|.*/index)\\.ts$' },
  ),
  forbid(
    'no-tests-in-the-product',
    'Tests import the product, never the reverse.',
    { path: '^(src|libs)/', pathNot: spec },
    { path: ['^test/', spec] },
  ),
];

module.exports = {
  forbidden: [...libraries, ...rooms, ...insideModules, ...betweenModules, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Before compiling: imports of types are imports, too.
    tsPreCompilationDeps: true,
    // Without 'source' the imports of libs lead to dist/, and the rules about libs silently match nothing.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
