import { Form, useSubmit } from 'react-router';
import type { Route } from './+types/queue';
import { Button } from '../../parts/form';
import { deskPath } from '../../paths';
import { useText } from '../../text';
import { sortsOf, statuses } from './view';

/** Search, order and filter: a form that works by itself, and at once where it can. */
export function Narrow({ slug, view, groups, areas }: Route.ComponentProps['loaderData']) {
  const { t } = useText();
  const submit = useSubmit();
  const chosen = [view.kind, view.area, view.status].filter(Boolean).length;
  return (
    <Form
      // What the address says is what the fields say, also after going back.
      key={JSON.stringify(view)}
      className="narrow"
      method="get"
      action={deskPath(slug)}
      role="search"
      onChange={({ target, currentTarget }) => {
        if (target instanceof HTMLSelectElement) void submit(currentTarget);
      }}
    >
      <input type="hidden" name="rij" value={view.queue} />
      <label>
        {t('desk.search')}
        <input type="search" id="zoek" name="zoek" defaultValue={view.search ?? ''} maxLength={100} />
      </label>
      <label>
        {t('desk.sort')}
        <select name="volgorde" defaultValue={view.sort}>
          {sortsOf(view.queue).map((name) => (
            <option key={name} value={name}>
              {t('desk.sortBy', { sort: name })}
            </option>
          ))}
        </select>
      </label>
      <details open={chosen > 0}>
        <summary>{chosen > 0 ? t('desk.filterChosen', { count: chosen }) : t('desk.filter')}</summary>
        <div className="filters">
          <label>
            {t('desk.kind')}
            <select name="soort" defaultValue={view.kind ?? ''}>
              <option value="">{t('desk.all')}</option>
              {groups.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('desk.area')}
            <select name="wijk" defaultValue={view.area ?? ''}>
              <option value="">{t('desk.all')}</option>
              {areas.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('desk.statusLabel')}
            <select name="status" defaultValue={view.status ?? ''}>
              <option value="">{t('desk.all')}</option>
              {statuses.map((status) => (
                <option key={status} value={status}>
                  {t('desk.status', { status })}
                </option>
              ))}
            </select>
          </label>
        </div>
      </details>
      <Button kind="second">{t('desk.show')}</Button>
    </Form>
  );
}
