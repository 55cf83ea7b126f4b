import { useText } from '../../text';

export interface CurvePoint {
  /** Both in [0, 1]. */
  readonly expected: number;
  readonly happened: number;
  readonly count: number;
}

const SIZE = 300;
const EDGE = 44;
const INSIDE = SIZE - EDGE - 16;
const x = (share: number): number => EDGE + share * INSIDE;
const y = (share: number): number => SIZE - EDGE - share * INSIDE;
const ticks = [0, 0.25, 0.5, 0.75, 1] as const;

/**
 * What was expected beside what happened: on the slanting line both are the same. A larger dot is more questions. It says nothing that
 * the table beside it does not say; who cannot see it hears that.
 */
export function Curve({ points }: { points: readonly CurvePoint[] }) {
  const { t } = useText();
  const most = Math.max(1, ...points.map(({ count }) => count));
  return (
    <svg className="curve" viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-labelledby="curve-title">
      <title id="curve-title">{t('manage.curve')}</title>
      {ticks.map((tick) => (
        <g key={tick}>
          <path className="grid" d={`M${x(0)} ${y(tick)}H${x(1)}M${x(tick)} ${y(0)}V${y(1)}`} />
          <text x={x(0) - 6} y={y(tick) + 4} textAnchor="end">
            {Math.round(100 * tick)}
          </text>
          <text x={x(tick)} y={y(0) + 16} textAnchor="middle">
            {Math.round(100 * tick)}
          </text>
        </g>
      ))}
      <path className="same" d={`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`} />
      <polyline points={points.map(({ expected, happened }) => `${x(expected)},${y(happened)}`).join(' ')} />
      {points.map(({ expected, happened, count }) => (
        <circle key={expected} cx={x(expected)} cy={y(happened)} r={3 + 6 * Math.sqrt(count / most)} />
      ))}
      <text x={x(0.5)} y={SIZE - 6} textAnchor="middle">
        {t('manage.curveAcross')}
      </text>
      <text x={-y(0.5)} y={12} textAnchor="middle" transform="rotate(-90)">
        {t('manage.curveUp')}
      </text>
    </svg>
  );
}
