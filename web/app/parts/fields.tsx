import type { InputHTMLAttributes, ReactNode } from 'react';
import { about } from '../languages';
import { useText } from '../text';
import { useForm } from './form-state';
import { Icon } from './icon';
import type { IconName } from './icons';

interface FieldProps {
  /** As the API calls it, so that its errors find their place. */
  readonly name: string;
  readonly label: ReactNode;
  /** What to fill in, and who sees it. */
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  /** Filled in beforehand. */
  readonly value?: string;
}

function useField(name: string, hint: ReactNode) {
  const { problems, answers } = useForm();
  const problem = problems.find(({ field }) => field === name || field?.startsWith(`${name}.`))?.message ?? null;
  const described = [hint ? `${name}-hint` : '', problem ? `${name}-problem` : ''].filter(Boolean).join(' ');
  const describedBy = described || undefined;
  const told = { 'aria-describedby': describedBy, 'aria-invalid': problem ? true : undefined };
  return { problem, sent: answers[name], describedBy, told };
}

function Hint({ name, children }: { name: string; children: ReactNode }) {
  return children ? (
    <p className="hint" id={`${name}-hint`}>
      {children}
    </p>
  ) : null;
}

/** What is wrong with the answer of this name. */
export function Wrong({ name, problem }: { name: string; problem: string | null }) {
  const { language } = useText();
  return problem ? (
    <p className="wrong" id={`${name}-problem`}>
      <Icon name="warning" />
      <bdi lang={about[language].errors}>{problem}</bdi>
    </p>
  ) : null;
}

function Optional({ when }: { when: boolean | undefined }) {
  const { t } = useText();
  return when ? <span className="optional"> {t('forms.optional')}</span> : null;
}

type AroundProps = Omit<FieldProps, 'value'> & { readonly problem: string | null; readonly children: ReactNode };

/** What stands above every field: its label, what to fill in, and what is wrong. */
function Above({
  name,
  label,
  hint,
  optional,
  problem,
  as: Label,
}: Omit<AroundProps, 'children'> & { as: 'label' | 'legend' }) {
  return (
    <>
      <Label htmlFor={Label === 'label' ? name : undefined}>
        {label}
        <Optional when={optional} />
      </Label>
      <Hint name={name}>{hint}</Hint>
      <Wrong name={name} problem={problem} />
    </>
  );
}

function Field({ children, ...above }: AroundProps) {
  return (
    <div className={above.problem ? 'field bad' : 'field'}>
      <Above {...above} as="label" />
      {children}
    </div>
  );
}

/** Several fields that are one answer. */
function FieldSet({ describedBy, children, ...above }: AroundProps & { describedBy: string | undefined }) {
  return (
    <fieldset className={above.problem ? 'field bad' : 'field'} aria-describedby={describedBy}>
      <Above {...above} as="legend" />
      {children}
    </fieldset>
  );
}

type TextProps = FieldProps &
  Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'inputMode' | 'autoComplete' | 'maxLength' | 'spellCheck' | 'dir'> & {
    /** How much is expected. */
    readonly width?: 'short' | 'middle';
  };

export function TextField({ name, label, hint, optional, value, width, ...rest }: TextProps) {
  const { problem, sent, told } = useField(name, hint);
  return (
    <Field {...{ name, label, hint, optional, problem }}>
      <input type="text" {...rest} {...told} id={name} name={name} className={width} defaultValue={sent?.[0] ?? value} />
    </Field>
  );
}

/** Accepts every spelling; shown as it is written, also between Arabic words. */
export function PostcodeField(props: FieldProps) {
  return <TextField {...props} width="short" autoComplete="postal-code" spellCheck={false} dir="ltr" maxLength={12} />;
}

type AreaProps = FieldProps & { readonly rows?: number; readonly autoComplete?: 'off' };

export function TextArea({ name, label, hint, optional, value, rows = 6, autoComplete }: AreaProps) {
  const { problem, sent, told } = useField(name, hint);
  return (
    <Field {...{ name, label, hint, optional, problem }}>
      <textarea {...{ name, rows, autoComplete }} {...told} id={name} dir="auto" defaultValue={sent?.[0] ?? value} />
    </Field>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly icon?: IconName;
  readonly hint?: ReactNode;
}

type ChoicesProps = Omit<FieldProps, 'value'> & {
  readonly choices: readonly Choice[];
  readonly values?: readonly string[];
  /** Two beside each other where there is room. */
  readonly beside?: boolean;
  /** As many beside each other as there is room for: words are short. */
  readonly close?: boolean;
};

function Choices({
  type,
  name,
  label,
  hint,
  optional,
  choices,
  values,
  beside,
  close,
}: ChoicesProps & { type: 'radio' | 'checkbox' }) {
  const { problem, sent, describedBy } = useField(name, hint);
  const chosen = sent ?? values ?? [];
  return (
    <FieldSet {...{ name, label, hint, optional, problem, describedBy }}>
      <div className={`choices${beside ? ' beside' : ''}${close ? ' close' : ''}`}>
        {choices.map((choice, index) => (
          <label className="choice" key={choice.value}>
            <input
              type={type}
              // The summary of what is wrong leads to the first.
              id={index === 0 ? name : undefined}
              name={name}
              value={choice.value}
              defaultChecked={chosen.includes(choice.value)}
            />
            {choice.icon && <Icon name={choice.icon} large />}
            <span>
              {choice.label}
              {choice.hint && <small>{choice.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </FieldSet>
  );
}

/** Few choices, one of them: large cards with a pictogram and a word. */
export const RadioCards = (props: ChoicesProps) => <Choices {...props} type="radio" />;

/** Few choices, as many as one likes. */
export const CheckCards = (props: ChoicesProps) => <Choices {...props} type="checkbox" />;

/** A single tick: "I agree". */
export function CheckField({ name, label, hint }: FieldProps) {
  const { problem, sent, told } = useField(name, hint);
  return (
    <div className={problem ? 'field bad' : 'field'}>
      <Wrong name={name} problem={problem} />
      <label className="choice">
        <input type="checkbox" {...told} id={name} name={name} defaultChecked={sent !== undefined} />
        <span>{label}</span>
      </label>
      <Hint name={name}>{hint}</Hint>
    </div>
  );
}

/** Day, month, year: three fields that everyone can fill in on every device. */
export function DateField({ name, label, hint, optional, value }: FieldProps) {
  const { t } = useText();
  const { answers } = useForm();
  const { problem, describedBy } = useField(name, hint);
  const [year, month, day] = value?.split('-') ?? [];
  const parts = [
    ['day', t('forms.day'), day],
    ['month', t('forms.month'), month],
    ['year', t('forms.year'), year],
  ] as const;
  return (
    <FieldSet {...{ name, label, hint, optional, problem, describedBy }}>
      <div className="date">
        {parts.map(([part, word, before], index) => (
          <label key={part}>
            {word}
            <input
              id={index === 0 ? name : undefined}
              name={`${name}.${part}`}
              className={part}
              inputMode="numeric"
              maxLength={part === 'year' ? 4 : 2}
              defaultValue={answers[`${name}.${part}`]?.[0] ?? before}
            />
          </label>
        ))}
      </div>
    </FieldSet>
  );
}
