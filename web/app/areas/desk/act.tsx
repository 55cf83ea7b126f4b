import { useEffect, useState, type ReactNode } from 'react';
import { Form } from 'react-router';
import { TextArea } from '../../parts/fields';
import { Button, type ButtonKind } from '../../parts/form';
import { formKey } from '../../parts/form-key';
import { useForm } from '../../parts/form-state';
import { useRoot } from '../../parts/use-root';
import { useText } from '../../text';

interface ActProps {
  /** What the page's action knows it by. */
  readonly act: string;
  /** Tells the forms of a page apart: the act, or what it is done to. */
  readonly name?: string;
  readonly kind?: ButtonKind;
  readonly fields?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

/** A button that does one thing. What went wrong stands on top of the page, for then the button is often gone. */
export function Act({ act, name = act, kind, fields = {}, children }: ActProps) {
  return (
    <Form method="post" preventScrollReset className="act">
      <Hidden act={act} name={name} fields={fields} />
      <Button kind={kind}>{children}</Button>
    </Form>
  );
}

/** The same, with fields of its own above the button. */
export function ActWithFields({ act, name = act, kind, fields = {}, button, children }: ActProps & { button: string }) {
  return (
    <Form method="post" preventScrollReset noValidate className="form">
      <Hidden act={act} name={name} fields={fields} />
      {children}
      <Button kind={kind}>{button}</Button>
    </Form>
  );
}

/** The same, for what needs a reason that someone reads. Closed until it is wanted. */
export function ActWithReason({
  act,
  name = act,
  fields = {},
  title,
  hint,
  children,
}: ActProps & { title: string; hint: string }) {
  const { t } = useText();
  const { answers, problems } = useForm();
  const field = `reason-${name}`;
  const wrong = problems.length > 0 && answers.name?.[0] === name;
  // What is being typed stays in sight, whatever comes in meanwhile.
  const [open, setOpen] = useState(wrong);
  useEffect(() => {
    if (wrong) setOpen(true);
  }, [wrong]);
  return (
    <details className="act" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      <Form method="post" preventScrollReset noValidate>
        <Hidden act={act} name={name} fields={fields} />
        <TextArea name={field} label={t('desk.reason')} hint={hint} rows={3} />
        <Button kind="second">{children}</Button>
      </Form>
    </details>
  );
}

function Hidden({ act, name, fields }: { act: string; name: string; fields: Readonly<Record<string, string>> }) {
  const { key, answers } = useForm();
  const fresh = useRoot()?.formKey ?? '';
  // Of what perhaps was done after all, the same key again.
  const again = answers.name?.[0] === name ? key : null;
  return (
    <>
      <input type="hidden" name="key" value={again ?? formKey(fresh, name)} />
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="name" value={name} />
      {Object.entries(fields).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
    </>
  );
}
