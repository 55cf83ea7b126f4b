import type { ReactNode } from 'react';
import { useForm } from '../../parts/form-state';
import { Icon } from '../../parts/icon';
import { useText } from '../../text';

export interface Row {
  /** Its question, by its address. */
  readonly id: string;
  readonly label: string;
  readonly value: ReactNode;
}

/** Every answer, each with the way to change it. */
export function CheckedAnswers({ base, rows }: { base: string; rows: readonly Row[] }) {
  const { t } = useText();
  const { problems } = useForm();
  return (
    <dl className="facts checked">
      {rows.map(({ id, label, value }) => {
        const problem = problems.find(({ field }) => field === id)?.message;
        return (
          <div key={id} id={id}>
            <dt>{label}</dt>
            <dd>
              {problem !== undefined && (
                <p className="wrong">
                  <Icon name="warning" />
                  {problem}
                </p>
              )}
              {value}
            </dd>
            <dd className="change">
              <a href={`${base}/${id}?wijzig`} aria-label={t('ask.changeWhat', { what: label })}>
                {t('ask.change')}
              </a>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
