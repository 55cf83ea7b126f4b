import { useEffect, useRef, useState } from 'react';
import { Icon } from '../../parts/icon';
import { useText } from '../../text';

const KEPT = 'omzien-sneltoetsen';
const rowLinks = (): HTMLAnchorElement[] => [...document.querySelectorAll<HTMLAnchorElement>('.queue [data-row]')];

/** To the next request of the queue, or the one before: from the one that has the focus, or is shown beside it. */
function moveTo(step: 1 | -1): void {
  const rows = rowLinks();
  const at = rows.findIndex((row) => row === document.activeElement);
  const from = at >= 0 ? at : rows.findIndex((row) => row.ariaCurrent === 'true');
  const next = from < 0 ? (step === 1 ? 0 : rows.length - 1) : from + step;
  rows[next]?.focus();
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** Keys for who sits at the desk all day. They can be switched off: some speak to their computer, and every word is a key then. */
export function Keys() {
  const { t } = useText();
  const [on, setOn] = useState(false);
  const help = useRef<HTMLDetailsElement>(null);
  useEffect(() => setOn(localStorage.getItem(KEPT) !== 'uit'), []);
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      const inQueue = document.activeElement?.matches('[data-row]') ?? false;
      const act = actions(inQueue, help.current)[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
  const keys = [
    ['j / ↓', t('desk.keyNext')],
    ['k / ↑', t('desk.keyBefore')],
    ['Enter', t('desk.keyOpen')],
    ['/', t('desk.keySearch')],
    ['?', t('desk.keyHelp')],
  ] as const;
  return (
    <details className="keys" ref={help}>
      <summary>
        <Icon name="laptop" />
        {t('desk.keys')}
      </summary>
      <dl>
        {keys.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <label className="choice">
        <input
          type="checkbox"
          checked={on}
          onChange={({ target: { checked } }) => {
            localStorage.setItem(KEPT, checked ? 'aan' : 'uit');
            setOn(checked);
          }}
        />
        <span>{t('desk.keysOn')}</span>
      </label>
    </details>
  );
}

/** The arrows move the page, but for who is in the queue already. */
function actions(inQueue: boolean, help: HTMLDetailsElement | null): Partial<Record<string, () => void>> {
  const next = (): void => moveTo(1);
  const before = (): void => moveTo(-1);
  return {
    j: next,
    k: before,
    ...(inQueue ? { ArrowDown: next, ArrowUp: before } : {}),
    '/': () => document.getElementById('zoek')?.focus(),
    '?': () => {
      if (!help) return;
      help.open = !help.open;
      help.querySelector('summary')?.focus();
    },
  };
}
