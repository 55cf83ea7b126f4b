import { about } from '../../languages';
import type { WhatWasLearntFragment } from '../../generated/graphql';
import { useText } from '../../text';
import { Curve } from './curve';
import { Rows } from './manage-page';

type Report = WhatWasLearntFragment;
type Weight = Report['weights'][number];
type Bin = NonNullable<Report['after']>['reliability'][number];

/** From this step on a feature counts for more or less than it did; a smaller one nobody would notice. */
const NOTICEABLE = 0.1;

/** What was learnt, in words and numbers: how good the expectation is now, and what counts for more or less. */
export function ReportOf({ report }: { report: Report }) {
  const { t, language } = useText();
  const decimals = (value: number, digits: number): string =>
    new Intl.NumberFormat(about[language].locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
      value,
    );
  const { before, after, heldOut, learntFrom, bias, weights } = report;
  const change = ({ before: was, after: is }: Pick<Weight, 'before' | 'after'>): string => {
    const step = Math.abs(is) - Math.abs(was);
    return Math.abs(step) < NOTICEABLE ? 'same' : step > 0 ? 'more' : 'less';
  };
  const often = bias.after - bias.before;
  return (
    <>
      <h2>{t('manage.howGood')}</h2>
      {before && after ? (
        <>
          <p>{t('manage.howGoodText', { learntFrom, heldOut })}</p>
          <p>
            {t('manage.mistake', {
              before: decimals(before.brier, 3),
              after: decimals(after.brier, 3),
              how: after.brier < before.brier ? 'smaller' : 'other',
            })}
          </p>
          <h3>{t('manage.reliability')}</h3>
          <p>{t('manage.reliabilityText')}</p>
          <Reliability bins={after.reliability} />
        </>
      ) : (
        <p>{t('manage.nothingToTry')}</p>
      )}
      <h2>{t('manage.whatChanged')}</h2>
      <p>{t('manage.often', { how: often > NOTICEABLE ? 'more' : often < -NOTICEABLE ? 'less' : 'same' })}</p>
      <Rows
        caption={t('manage.whatChanged')}
        rows={[...weights].sort((a, b) => Math.abs(b.after) - Math.abs(a.after))}
        keyOf={({ feature }) => feature}
        columns={[
          {
            label: t('manage.feature'),
            cell: ({ feature }) => t('manage.featureName', { feature: feature.replaceAll('-', '_') }),
          },
          { label: t('manage.changed'), cell: (weight) => t('manage.change', { how: change(weight) }) },
          { label: t('manage.weightBefore'), cell: (weight) => decimals(weight.before, 1) },
          { label: t('manage.weightAfter'), cell: (weight) => decimals(weight.after, 1) },
        ]}
      />
    </>
  );
}

function Reliability({ bins }: { bins: readonly Bin[] }) {
  const { t } = useText();
  const percent = (share: number): number => Math.round(100 * share);
  const filled = bins.flatMap(({ from, to, count, predicted, observed }) =>
    typeof predicted === 'number' && typeof observed === 'number'
      ? [{ from, to, count, expected: predicted, happened: observed }]
      : [],
  );
  return (
    <div className="beside-table">
      <Curve points={filled} />
      <Rows
        caption={t('manage.reliability')}
        rows={filled}
        keyOf={({ from }) => String(from)}
        columns={[
          { label: t('manage.expected'), cell: ({ from, to }) => t('manage.fromTo', { from: percent(from), to: percent(to) }) },
          { label: t('manage.questions'), cell: ({ count }) => count },
          { label: t('manage.wentWell'), cell: ({ happened }) => t('manage.percent', { percent: percent(happened) }) },
        ]}
      />
    </div>
  );
}
