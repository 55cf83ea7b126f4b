/** A file of the pretended tree, with what it imports; `type …` for an import of types only. */
export interface Fixture {
  readonly file: string;
  readonly imports: readonly string[];
}

const file = (name: string, ...imports: string[]): Fixture => ({ file: name, imports });

/** A tree as it should be: every arrow that the rules allow, at least once. */
export const allowed: readonly Fixture[] = [
  file('libs/kernel/ids.ts', 'node:crypto'),
  file('libs/kernel/errors.ts'),
  file('libs/kernel/flow.ts', './errors.js'),
  file('libs/screening/screen.ts', '#kernel/errors.js', 'node:util'),
  file('libs/matching/score.ts', '#kernel/ids.js', './reasons.js', 'node:zlib'),
  file('libs/matching/reasons.ts'),
  file('libs/matching/score.spec.ts', './score.js', 'typeorm', '#screening/screen.js'),
  file('web/app/page.ts'),
  file('src/main.ts', './api.module.js', './demo/story.js', '#matching/score.js'),
  file('src/api.module.ts', './modules/matches/api/matches.api.module.js', './modules/insights/insights.service.js'),
  file('src/migrations/0001-first.ts', 'typeorm', '#platform/work.js'),
  file('src/commands/grant.ts', '../modules/users/users.service.js', '../main.js', '#platform/work.js'),
  file('src/demo/story.ts', '../modules/users/user.entity.js', '#matching/score.js', '../modules/insights/insights.service.js'),
  file('src/platform/work.ts', '#kernel/ids.js', 'typeorm', 'node:fs', './mail/mail.js'),
  file('src/platform/mail/mail.ts'),
  file('src/platform/work.spec.ts', '../../test/support/given.js', '../modules/users/user.entity.js'),
  file('test/support/given.ts', '../../src/modules/users/user.entity.js', '../../src/main.js'),
  file('src/modules/communities/communities.service.ts', './area.js', '#platform/work.js'),
  file('src/modules/communities/area.ts', '#kernel/errors.js'),
  file('src/modules/users/user.ts', '#kernel/errors.js', './name.js'),
  file('src/modules/users/name.ts'),
  file('src/modules/users/user.entity.ts', 'typeorm', 'type ./user.js'),
  file('src/modules/users/users.events.ts'),
  file('src/modules/users/users.repository.ts', './user.entity.js', 'typeorm'),
  file('src/modules/users/users.service.ts', '../communities/communities.service.js', 'type ../communities/area.js'),
  file('src/modules/users/users.module.ts', './users.service.js', './users.repository.js', './user.entity.js'),
  file('src/modules/users/api/member.type.ts'),
  file('src/modules/users/api/member.loader.ts', '../users.service.js', '../user.js', './member.type.js'),
  file('src/modules/users/api/users.api.module.ts', '../users.module.js', './member.loader.js'),
  file('src/modules/requests/request.ts', '#kernel/flow.js', '#screening/screen.js'),
  file('src/modules/requests/request.entity.ts', 'typeorm', './request.js'),
  file('src/modules/requests/requests.service.ts', '../users/users.service.js', './request.entity.js', './request.js'),
  file('src/modules/requests/api/requests.resolver.ts', '../requests.service.js', '../../users/api/member.loader.js'),
  file('src/modules/requests/api/request.type.ts', '../../users/api/member.type.js'),
  file('src/modules/requests/jobs/expire.handler.ts', '../requests.service.js', '../../users/users.events.js'),
  file('src/modules/offers/offers.service.ts', '../users/users.service.js'),
  file('src/modules/groups/groups.service.ts', '../communities/communities.service.js'),
  file('src/modules/matching/suggestion.ts', '#matching/score.js'),
  file(
    'src/modules/matching/matching.service.ts',
    '../requests/requests.service.js',
    '../groups/groups.service.js',
    './suggestion.js',
  ),
  file('src/modules/matches/matches.service.ts', '../matching/matching.service.js', '../offers/offers.service.js'),
  file('src/modules/matches/api/match.type.ts', '../../requests/api/request.type.js'),
  file('src/modules/matches/api/matches.api.module.ts', '../../users/api/users.api.module.js', '../../users/users.module.js'),
  file('src/modules/moderation/moderation.service.ts', '../matches/matches.service.js'),
  file('src/modules/insights/insights.service.ts', '../matches/matches.service.js', '../users/users.service.js'),
];

/** Files that break one rule each, under the name of that rule. */
export const breaking: Readonly<Record<string, readonly Fixture[]>> = {
  'kernel-imports-nothing': [
    file('libs/kernel/reads-files.ts', 'node:fs'),
    file('libs/kernel/wants-npm.ts', 'typeorm'),
    file('libs/kernel/knows-matching.ts', 'type #matching/score.js'),
  ],
  'science-imports-kernel': [
    file('libs/matching/wants-npm.ts', 'typeorm'),
    file('libs/matching/knows-screening.ts', '#screening/screen.js'),
    file('libs/screening/knows-platform.ts', '#platform/work.js'),
  ],
  'only-matching-imports-the-science': [
    file('src/modules/requests/counts.service.ts', '#matching/score.js'),
    file('src/modules/offers/offer.ts', 'type #matching/score.js'),
    file('src/modules/matches/api/score.type.ts', '#matching/reasons.js'),
  ],
  'platform-knows-no-neighbours': [
    file('src/platform/knows-users.ts', 'type ../modules/users/users.service.js'),
    file('src/platform/knows-screening.ts', '#screening/screen.js'),
    file('src/platform/knows-main.ts', '../main.js'),
  ],
  'modules-import-rooms-not-roots': [
    file('src/modules/users/knows-main.service.ts', '../../main.js'),
    file('src/modules/users/knows-command.service.ts', '../../commands/grant.js'),
    file('src/modules/users/knows-demo.service.ts', '../../demo/story.js'),
    file('src/modules/users/knows-migration.service.ts', '../../migrations/0001-first.js'),
  ],
  'only-roots-and-demo-import-everything': [
    file('src/migrations/0002-clever.ts', '../modules/users/user.entity.js'),
    file('src/reports/yearly.ts', '../modules/users/users.service.js'),
    file('src/migrations/0003-orders.ts', '../commands/grant.js'),
  ],
  'modules-have-their-place': [file('src/modules/weather/weather.service.ts', '#kernel/ids.js')],
  'domain-imports-libs': [
    file('src/modules/groups/wants-npm.ts', 'typeorm'),
    file('src/modules/groups/reads-files.ts', 'node:fs'),
    file('src/modules/groups/knows-platform.ts', '#platform/work.js'),
    file('src/modules/groups/knows-service.ts', './groups.service.js'),
    file('src/modules/groups/knows-others.ts', 'type ../communities/area.js'),
  ],
  'inside-knows-no-api-or-jobs': [
    file('src/modules/requests/resolves.service.ts', './api/requests.resolver.js'),
    file('src/modules/requests/handles.module.ts', './jobs/expire.handler.js'),
  ],
  'api-knows-no-jobs': [file('src/modules/requests/api/expire.resolver.ts', '../jobs/expire.handler.js')],
  'jobs-know-no-api': [file('src/modules/requests/jobs/answer.handler.ts', '../api/request.type.js')],
  'api-and-jobs-touch-no-rows': [
    file('src/modules/requests/api/row.resolver.ts', '../request.entity.js'),
    file('src/modules/users/jobs/row.handler.ts', '../users.repository.js'),
    file('src/modules/users/jobs/query.handler.ts', 'typeorm'),
  ],
  'api-and-jobs-call-their-own-service': [
    file('src/modules/matches/api/helper.resolver.ts', '../../users/users.service.js'),
    file('src/modules/matches/jobs/helper.handler.ts', '../../users/users.service.js'),
  ],
  'between-modules-only-what-is-shown': [
    file('src/modules/matches/row.service.ts', 'type ../users/user.entity.js'),
    file('src/modules/matches/repository.service.ts', '../users/users.repository.js'),
    file('src/modules/matches/jobs/deep.handler.ts', '../../users/deep/inner.js'),
    file('src/modules/matches/jobs/type.handler.ts', '../../users/deep/member.type.js'),
  ],
  'between-apis-only-types-and-loaders': [
    file('src/modules/matches/api/deep.resolver.ts', '../../requests/api/requests.resolver.js'),
    file('src/modules/matches/api/deeper.resolver.ts', '../../users/deep/inner.js'),
  ],
  'communities-come-first': [file('src/modules/communities/people.service.ts', '../users/users.service.js')],
  'users-come-second': [file('src/modules/users/asks.service.ts', 'type ../requests/request.js')],
  'asking-and-offering-stand-apart': [
    file('src/modules/requests/offers.service.ts', '../offers/offers.service.js'),
    file('src/modules/offers/matching.service.ts', '../matching/matching.service.js'),
    file('src/modules/groups/api/request.loader.ts', '../../requests/api/request.type.js'),
  ],
  'matching-comes-before-matches': [file('src/modules/matching/ahead.service.ts', '../matches/matches.service.js')],
  'nobody-imports-listeners': [
    file('src/modules/matches/figures.service.ts', '../insights/insights.service.js'),
    file('src/modules/notifications/cases.service.ts', '../moderation/moderation.service.js'),
  ],
  'pages-are-loaded-by-path': [
    file('src/demo/looks.ts', '../../web/app/page.js'),
    file('src/looks.ts', 'type ../web/app/page.js'),
  ],
  'no-cycles': [file('src/platform/hen.ts', 'type ./egg.js'), file('src/platform/egg.ts', 'type ./hen.js')],
  'everything-resolves': [
    file('src/platform/lost.ts', './nowhere.js'),
    file('src/platform/lost-in-kernel.ts', '#kernel/nowhere.js'),
  ],
  'no-barrels': [file('src/platform/tired.ts', './barrel/index.js')],
  'no-tests-in-the-product': [file('src/platform/tested.ts', '../../test/support/given.js')],
};

/** A score that reads how people behave in the simulator: what it is measured by. Two rules stand in its way. */
export const peeking: Fixture = file('libs/matching/peeks.ts', '../../test/simulate/behaviour.js');

/** What the files above reach for besides, and which imports nothing. */
export const bystanders: readonly Fixture[] = [
  file('src/modules/users/deep/inner.ts'),
  file('src/modules/users/deep/member.type.ts'),
  file('src/platform/barrel/index.ts'),
  file('test/simulate/behaviour.ts'),
];
