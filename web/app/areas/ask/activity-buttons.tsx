import { Icon } from '../../parts/icon';
import { iconNamed } from '../../parts/icons';

interface Shown {
  readonly id: string;
  readonly label: string;
  readonly icon?: string | null;
}

/** Kinds of help to choose from with one touch. */
export function ActivityButtons({
  name,
  activities,
  chosen,
}: {
  name: string;
  activities: readonly Shown[];
  chosen: string | null | undefined;
}) {
  return (
    <form method="post" className="cards beside">
      {activities.map(({ id, label, icon }) => (
        <button className="card" key={id} name={name} value={id} aria-pressed={id === chosen ? true : undefined}>
          <Icon name={iconNamed(icon)} large />
          <strong>
            <bdi>{label}</bdi>
          </strong>
        </button>
      ))}
    </form>
  );
}
