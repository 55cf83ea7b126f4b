import { useLocation } from 'react-router';
import { communityPath } from '../paths';
import { useText } from '../text';
import { ButtonLink } from './form';
import { Page } from './page';
import { Phone } from './phone';

/** For whom a part of a community is, by how its address begins. */
const forSome = [
  ['/werkplek', 'desk'],
  ['/beheer/eerlijk', 'fair'],
  ['/beheer', 'manage'],
  ['/regels', 'rules'],
  ['/vertrouwen', 'confidant'],
] as const;

/** Says what to do now. What was typed stays in the page before this one. */
export function ErrorPage({
  status,
  code,
  message,
  community,
}: {
  status: number;
  code: string | undefined;
  message: string;
  community: { slug: string; phone?: string | null } | null;
}) {
  const { t } = useText();
  const { pathname } = useLocation();
  const [, page] =
    forSome.find(([begin]) => community && pathname.startsWith(`${communityPath(community.slug)}${begin}`)) ?? [];
  const refused = page && code === 'auth.forbidden' ? t('common.forbiddenFor', { page }) : message;
  const [title, text, then] =
    status === 404
      ? [t('common.notFoundTitle'), t('common.notFoundText'), null]
      : status === 403
        ? [t('common.forbiddenTitle'), refused, null]
        : [t('common.errorTitle'), message || t('common.errorText'), t('common.nothingLost')];
  return (
    <Page title={title}>
      {text && <p className="lead">{text}</p>}
      {then && <p>{then}</p>}
      {/* Below, every page says whom to call; here, only why that helps. */}
      {status === 403 && community?.phone && (
        <p>
          {t('common.forbiddenText')} <Phone number={community.phone} />
        </p>
      )}
      <ButtonLink to={community ? communityPath(community.slug) : '/'}>{t('common.toStart')}</ButtonLink>
    </Page>
  );
}
