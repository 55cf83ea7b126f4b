import type { Route } from './+types/safe';
import type { PageHandle } from '../../page-handle';
import { Page } from '../../parts/page';
import { communityPath } from '../../paths';
import { useText } from '../../text';

export const handle: PageHandle = { messages: ['safety'] };

export const loader = ({ params: { slug } }: Route.LoaderArgs) => ({ slug });

/** What protects whoever asks and whoever helps. */
export default function Safe({ loaderData: { slug } }: Route.ComponentProps) {
  const { t } = useText();
  const rules = [
    t('safety.address'),
    t('safety.contact'),
    t('safety.money'),
    t('safety.keys'),
    t('safety.no'),
    t('safety.doubt'),
  ];
  return (
    <Page title={t('safety.title')} back={communityPath(slug)}>
      <p className="lead">{t('safety.intro')}</p>
      <ul className="rules">
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </Page>
  );
}
