import type { ReactNode } from 'react';
import { useText } from '../text';
import { useRoot } from './use-root';
import { useForm } from './form-state';
import { Icon } from './icon';

export interface PageProps {
  readonly title: string;
  /** In the window's title instead, where others may look over a shoulder. */
  readonly discreet?: string;
  /** Where "back" leads. */
  readonly back?: string;
  /** This step, and how many there are. */
  readonly step?: readonly [number, number];
  /** Lists and desks may be wider than a text. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** One page: its title once, in the window and as the heading. */
export function Page({ title, discreet = title, back, step, wide = false, children }: PageProps) {
  const { t } = useText();
  const { problems } = useForm();
  const community = useRoot()?.community;
  const window = `${discreet} – ${community?.name ?? 'Omzien'}`;
  return (
    <div className={wide ? 'page wide' : 'page'}>
      <title>{problems.length > 0 ? t('forms.titleWithProblem', { title: window }) : window}</title>
      {back !== undefined && (
        <a className="back" href={back}>
          <Icon name="back" />
          {t('common.back')}
        </a>
      )}
      {step && (
        <p className="step">
          {t('common.step', { step: step[0], of: step[1] })}
          <progress value={step[0]} max={step[1]} aria-hidden="true" />
        </p>
      )}
      <h1>
        <bdi>{title}</bdi>
      </h1>
      {children}
    </div>
  );
}
