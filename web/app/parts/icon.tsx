import { icons, type IconName } from './icons';

/** A pictogram. It stands beside its word, and says nothing by itself. */
export function Icon({ name, large = false }: { name: IconName; large?: boolean }) {
  const turns = name === 'back' || name === 'next' ? ' turns' : '';
  return (
    <svg className={`icon${large ? ' large' : ''}${turns}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={icons[name]} />
    </svg>
  );
}
