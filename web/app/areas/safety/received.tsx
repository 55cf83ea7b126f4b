import { redirect } from 'react-router';
import type { Route } from './+types/received';
import type { PageHandle } from '../../page-handle';
import { Notice } from '../../parts/bits';
import { ButtonLink } from '../../parts/form';
import { Page } from '../../parts/page';
import { communityPath, worryPath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { InDanger } from './in-danger';
import { LeaveQuickly } from './leave-quickly';

export const handle: PageHandle = { messages: ['safety'] };

export function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const reference = visitOf(context).url.searchParams.get('nr') ?? '';
  if (!/^[A-Z0-9]{3}-[A-Z0-9]{3}$/.test(reference)) throw redirect(worryPath(slug));
  return { slug, reference };
}

/** That it arrived, and what comes now. Nothing of what was written stands here. */
export default function Received({ loaderData: { slug, reference } }: Route.ComponentProps) {
  const { t, rich } = useText();
  return (
    <Page title={t('safety.received')} discreet={t('safety.discreet')}>
      <LeaveQuickly />
      <Notice kind="good">
        <p>{t('safety.receivedText')}</p>
        <p>
          {rich('safety.number', {
            number: (
              <strong key="number">
                <bdi dir="ltr">{reference}</bdi>
              </strong>
            ),
          })}
        </p>
      </Notice>
      <p>{t('safety.receivedWhen')}</p>
      <InDanger />
      <ButtonLink kind="second" to={communityPath(slug)}>
        {t('safety.toStart')}
      </ButtonLink>
    </Page>
  );
}
