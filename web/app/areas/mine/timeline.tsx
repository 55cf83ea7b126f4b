import { useText } from '../../text';

interface Step {
  readonly code: string;
  readonly at: string;
  readonly count: number | null;
}

/** What was done about a request, the oldest first. */
export function Timeline({ steps }: { steps: readonly Step[] }) {
  const { t, date } = useText();
  return (
    <ol className="timeline">
      {steps.map(({ code, at, count }, index) => (
        <li key={index}>
          <small>
            <time dateTime={at}>{date(at, 'dayTime')}</time>
          </small>
          {code === 'asked' ? t('mine.stepAsked', { count: count ?? 1 }) : t('mine.step', { code: code.replaceAll('-', '_') })}
        </li>
      ))}
    </ol>
  );
}
