import type { PageHandle } from '../../page-handle';
import { Page } from '../../parts/page';
import { Phone } from '../../parts/phone';
import { communityPath } from '../../paths';
import { useText } from '../../text';
import { useRoot } from '../../parts/use-root';

export const handle: PageHandle = { messages: ['front'] };

/** By telephone: a person writes it down. */
export default function OfferByPhone() {
  const { t } = useText();
  const community = useRoot()?.community;
  return (
    <Page title={t('front.offer')} back={communityPath(community?.slug ?? '')}>
      <p>{t('front.offerByPhone')}</p>
      {community?.phone && (
        <p className="call">
          <Phone number={community.phone} />
        </p>
      )}
    </Page>
  );
}
