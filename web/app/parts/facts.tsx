import type { ReactNode } from 'react';

interface FactProps {
  readonly id?: string;
  readonly title: ReactNode;
  /** A link to where it can be changed. */
  readonly change?: ReactNode;
  readonly children: ReactNode;
}

/** One of the facts in a list of them: `<dl className="facts">`. */
export function Fact({ id, title, change, children }: FactProps) {
  return (
    <div id={id} className={change ? 'changeable' : undefined}>
      <dt>{title}</dt>
      <dd>{children}</dd>
      {change && <dd className="change">{change}</dd>}
    </div>
  );
}
