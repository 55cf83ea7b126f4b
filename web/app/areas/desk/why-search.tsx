import { Form, Link, useParams, useSearchParams } from 'react-router';
import type { OffersNamedQuery } from '../../generated/graphql';
import { WhoAndWhere } from '../../parts/bits';
import { Button } from '../../parts/form';
import { useText } from '../../text';
import { saidOf, viewOf, whyAt } from './view';

/** What someone is looked for by, in the address. */
export const WHY = 'waarom';

/** "Why not Bram?": looks for someone who offers something, by name or by words, and leads to what stands in the way. */
export function WhySearch({ found }: { found: OffersNamedQuery['offers'] | null }) {
  const { t } = useText();
  const { slug = '', id = '' } = useParams();
  const [asked] = useSearchParams();
  const view = viewOf(asked);
  return (
    <details className="why" id={WHY} open={found !== null}>
      <summary>{t('desk.whySearch')}</summary>
      <Form className="narrow" method="get" preventScrollReset>
        {saidOf(view).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label>
          {t('desk.whyWords')}
          <input type="search" name={WHY} defaultValue={asked.get(WHY) ?? ''} maxLength={100} />
        </label>
        <Button kind="second">{t('desk.whyFind')}</Button>
      </Form>
      {found && (
        <div role="status">
          {found.nodes.length === 0 && <p>{t('desk.whyNone')}</p>}
          <ul className="links">
            {found.nodes.map(({ id: offerId, title, helper, area }) => (
              <li key={offerId}>
                <Link to={whyAt(slug, view, { id, offerId })} preventScrollReset>
                  <span>
                    <WhoAndWhere who={helper.displayName} area={area.name} />: <bdi>{title}</bdi>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
          {found.pageInfo.hasNextPage && <p className="hint">{t('desk.whyMore')}</p>}
        </div>
      )}
    </details>
  );
}
