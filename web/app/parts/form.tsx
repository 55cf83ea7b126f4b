import type { MouseEvent, ReactNode } from 'react';
import { about } from '../languages';
import { useText } from '../text';
import { useRoot } from './use-root';
import { formKey, isKeyOf } from './form-key';
import { useForm } from './form-state';
import { Icon } from './icon';

interface FormProps {
  readonly action?: string;
  /** Where several forms of a page do the same with different things: tells their keys apart. */
  readonly name?: string;
  /** What is wrong is said by the page, or is not about this form: there are more forms than one. */
  readonly quiet?: boolean;
  readonly children: ReactNode;
}

/** A form that changes something. With what went wrong on top, and a key against doing it twice. */
export function Form({ action, name, quiet = false, children }: FormProps) {
  const { key } = useForm();
  const fresh = useRoot()?.formKey ?? '';
  return (
    <form className="form" method="post" action={action} noValidate>
      {!quiet && <ErrorSummary />}
      <input type="hidden" name="key" value={(quiet ? null : key) ?? formKey(fresh, name)} />
      {children}
    </form>
  );
}

/** One of several on a page, whose page shows once what is wrong. */
export function SmallForm({ action, name, children }: FormProps & { readonly name: string }) {
  const { key } = useForm();
  const fresh = useRoot()?.formKey ?? '';
  const again = key !== null && isKeyOf(name, key);
  return (
    <form className="form" method="post" action={action} noValidate>
      <input type="hidden" name="key" value={again ? key : formKey(fresh, name)} />
      {children}
    </form>
  );
}

/** What is wrong, with a way to each field. It takes the focus when the page comes. */
export function ErrorSummary() {
  const { t, language } = useText();
  const { problems } = useForm();
  if (problems.length === 0) return null;
  return (
    <div className="notice problem" role="alert" tabIndex={-1} autoFocus aria-labelledby="problems">
      <h2 id="problems">
        <Icon name="warning" />
        {t('forms.problems', { count: problems.length })}
      </h2>
      <ul lang={about[language].errors}>
        {problems.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field === null ? (
              <bdi>{message}</bdi>
            ) : (
              <a href={`#${field}`} onClick={stayHere(field)}>
                <bdi>{message}</bdi>
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where scripts run, going to `#field` would be a new page to the router, without what is wrong. */
const stayHere = (field: string) => (event: MouseEvent) => {
  const found = document.getElementById(field);
  if (!found) return;
  event.preventDefault();
  found.focus();
};

export type ButtonKind = 'main' | 'second' | 'plain';

export function Button({
  kind = 'main',
  name,
  value,
  children,
}: {
  kind?: ButtonKind;
  name?: string;
  value?: string;
  children: ReactNode;
}) {
  return (
    <button className={`button ${kind}`} name={name} value={value}>
      {children}
    </button>
  );
}

/** Looks like a button, leads somewhere. */
export function ButtonLink({ kind = 'main', to, children }: { kind?: ButtonKind; to: string; children: ReactNode }) {
  return (
    <a className={`button ${kind}`} href={to}>
      {children}
    </a>
  );
}
