import { communityPath } from '../paths';
import { useText } from '../text';
import { ButtonLink } from './form';
import { Page } from './page';
import { Phone } from './phone';

/** Says what to do now. What was typed stays in the page before this one. */
export function ErrorPage({
  status,
  message,
  community,
}: {
  status: number;
  message: string;
  community: { slug: string; phone?: string | null } | null;
}) {
  const { t } = useText();
  const isMissing = status === 404;
  return (
    <Page title={isMissing ? t('common.notFoundTitle') : t('common.errorTitle')}>
      <p>{isMissing ? t('common.notFoundText') : message || t('common.errorText')}</p>
      {!isMissing && <p>{t('common.nothingLost')}</p>}
      {community?.phone && (
        <p>
          {t('common.callUs')} <Phone number={community.phone} />
        </p>
      )}
      <ButtonLink to={community ? communityPath(community.slug) : '/'}>{t('common.toStart')}</ButtonLink>
    </Page>
  );
}
