import type { ReactNode } from 'react';
import { Fact } from '../../parts/facts';
import { useForm } from '../../parts/form-state';
import { Icon } from '../../parts/icon';
import { useText } from '../../text';

export interface Row {
  readonly id: string;
  /** Its question, by its address, where that is not its id. */
  readonly question?: string;
  readonly label: string;
  readonly value: ReactNode;
}

/** Every answer, each with the way to change it. */
export function CheckedAnswers({ base, rows }: { base: string; rows: readonly Row[] }) {
  const { t } = useText();
  const { problems } = useForm();
  return (
    <dl className="facts">
      {rows.map(({ id, question = id, label, value }) => {
        const problem = problems.find(({ field }) => field === id)?.message;
        return (
          <Fact
            key={id}
            id={id}
            title={label}
            change={
              <a href={`${base}/${question}?wijzig`} aria-label={t('ask.changeWhat', { what: label })}>
                {t('ask.change')}
              </a>
            }
          >
            {problem !== undefined && (
              <p className="wrong">
                <Icon name="warning" />
                {problem}
              </p>
            )}
            {value}
          </Fact>
        );
      })}
    </dl>
  );
}
