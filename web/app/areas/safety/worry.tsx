import type { Route } from './+types/worry';
import type { PageHandle } from '../../page-handle';
import { Notice } from '../../parts/bits';
import { Page } from '../../parts/page';
import { Phone } from '../../parts/phone';
import { communityPath } from '../../paths';
import { useText } from '../../text';
import { useRoot } from '../../parts/use-root';

export const handle: PageHandle = { messages: ['safety'] };

export const loader = ({ params: { slug } }: Route.LoaderArgs) => ({ slug });

/** Whom to tell that something is wrong. */
export default function Worry({ loaderData: { slug } }: Route.ComponentProps) {
  const { t } = useText();
  const phone = useRoot()?.community?.phone ?? null;
  return (
    <Page title={t('safety.worryTitle')} back={communityPath(slug)}>
      <Notice kind="care" title={t('safety.danger')}>
        <p>
          {t('safety.emergency')} <Phone number="112" />
        </p>
        <p>
          {t('safety.suicide')} <Phone number="113" />
        </p>
      </Notice>
      <p>{t('safety.worryText')}</p>
      {phone && (
        <p className="call">
          <Phone number={phone} />
        </p>
      )}
      <p>{t('safety.worryPrivate')}</p>
    </Page>
  );
}
