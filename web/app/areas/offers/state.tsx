import { useText } from '../../text';

/** How an offer stands, in words. */
export function OfferState({ status, until }: { status: string; until: string | null }) {
  const { t, date } = useText();
  if (status === 'PAUSED' && until) return <>{t('offers.pausedUntil', { date: date(until, 'day') })}</>;
  return <>{t('offers.status', { status })}</>;
}
