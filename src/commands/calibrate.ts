import type { INestApplicationContext } from '@nestjs/common';
import { CommunitiesService } from '../modules/communities/communities.service.js';
import type { Community } from '../modules/communities/community.js';
import { CalibrationsService } from '../modules/matching/calibrations.service.js';
import type { CalibrationReport, Look, Prediction } from '../modules/matching/learning.js';
import type { Command } from './command.js';
import { communityCalled, inOffice } from './office.js';

const help = `
npm run calibrate -- [--community haarlem] [--dry-run]

Learns from what came of asking helpers, and prints what came of that: what was expected beside what happened, and what each feature
weighs now. A new model is used only if it predicts better what it did not learn from. Workers do the same once a week; running it
twice adds nothing. Rolling back is for the administrators of a community, on its page "Wat de computer leerde".

  --community   the community's slug (default: every community, one after the other)
  --dry-run     only print; nothing is kept and nothing changes
`;

export const calibrateCommand: Command = {
  name: 'calibrate',
  help,
  values: { community: false },
  flags: ['dry-run'],
  async run(typed, say) {
    const wanted = { slug: typed.text('community') || null, dryRun: typed.has('dry-run') };
    await inOffice(process.env, say, (office) => calibrateCommunities(office, wanted, say));
  },
};

/** @throws CommandProblem when there is no such community. */
export async function calibrateCommunities(
  office: INestApplicationContext,
  { slug, dryRun }: { slug: string | null; dryRun: boolean },
  say: (line: string) => void,
): Promise<void> {
  const calibrations = office.get(CalibrationsService);
  const communities = slug === null ? await everyCommunity(office) : [await communityCalled(office, slug)];
  for (const { id, name } of communities) {
    const look = dryRun ? await calibrations.rehearse(id) : await calibrations.learn(id);
    for (const line of [...reportLines(name, look.version, look.report), verdictOf(look, dryRun), '']) say(line);
  }
}

async function everyCommunity(office: INestApplicationContext): Promise<readonly Community[]> {
  const ids = await office.get(CalibrationsService).communities();
  return office.get(CommunitiesService).byIds(ids);
}

const number = (value: number, digits: number): string => value.toFixed(digits).padStart(digits + 4);
const percent = (share: number | null): string => (share === null ? '–' : `${Math.round(100 * share)} %`).padStart(6);

function reportLines(name: string, version: string, report: CalibrationReport): string[] {
  const { learntFrom, heldOut, before, after, bias, weights } = report;
  const predicted = (label: string, of: (prediction: Prediction) => number): string[] =>
    before && after ? [`  ${label.padEnd(18)} ${number(of(before), 4)} → ${number(of(after), 4)}`] : [];
  return [
    `${name}: ${version}, learnt from ${learntFrom} outcomes, tried on ${heldOut} others`,
    ...predicted('log-loss', ({ logLoss }) => logLoss),
    ...predicted('Brier score', ({ brier }) => brier),
    ...(after ? ['  expected         of them   went well', ...binLines(after)] : []),
    '  feature            before →   after',
    ...Object.entries({ bias, ...weights }).map(
      ([feature, weight]) => `  ${feature.padEnd(16)} ${number(weight.before, 2)} → ${number(weight.after, 2)}`,
    ),
  ];
}

const binLines = ({ reliability }: Prediction): string[] =>
  reliability
    .filter(({ count }) => count > 0)
    .map(
      ({ from, to, count, observed }) =>
        `  ${percent(from)} – ${percent(to)}  ${String(count).padStart(6)}   ${percent(observed)}`,
    );

function verdictOf({ report, isNew, adopted, held }: Look, dryRun: boolean): string {
  if (report.verdict === 'too-few-outcomes') return '  Too few outcomes to tell: nothing changes.';
  if (report.verdict === 'not-better') return '  It does not predict better than what is in use: nothing changes.';
  if (!isNew) return '  This was learnt before: nothing is added.';
  if (adopted) return '  It predicts better: it is in use from now on.';
  if (held) return '  It predicts better, but an administrator went back before: it waits until one uses it.';
  return dryRun ? '  It predicts better: without --dry-run it would be used.' : '  It predicts better.';
}
