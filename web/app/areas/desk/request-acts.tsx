import type { OneOnDeskQuery } from '../../generated/graphql';
import { useText } from '../../text';
import { Act, ActWithReason } from './act';

/** What can be done with a request as it stands. */
export function Acts({ status }: Pick<NonNullable<OneOnDeskQuery['request']>, 'status'>) {
  const { t } = useText();
  return (
    <div className="acts">
      {status === 'REVIEW' && (
        <>
          <Act act="approve">{t('desk.approve')}</Act>
          <ActWithReason act="sendBack" title={t('desk.sendBack')} hint={t('desk.sendBackHint')}>
            {t('desk.sendBack')}
          </ActWithReason>
          <ActWithReason act="reject" title={t('desk.reject')} hint={t('desk.rejectHint')}>
            {t('desk.reject')}
          </ActWithReason>
        </>
      )}
      {status === 'OPEN' && (
        <ActWithReason act="close" title={t('desk.close')} hint={t('desk.closeHint')}>
          {t('desk.close')}
        </ActWithReason>
      )}
      {status === 'EXPIRED' && <Act act="renew">{t('desk.renew')}</Act>}
    </div>
  );
}
