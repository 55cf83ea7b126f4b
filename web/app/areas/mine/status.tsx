import type { RequestStatus } from '../../generated/graphql';
import { Icon } from '../../parts/icon';
import type { IconName } from '../../parts/icons';
import { useText } from '../../text';

const icons: Readonly<Record<RequestStatus, IconName>> = {
  DRAFT: 'pencil',
  REVIEW: 'clock',
  OPEN: 'people',
  MATCHED: 'heart',
  DONE: 'tick',
  WITHDRAWN: 'back',
  EXPIRED: 'calendar',
  REJECTED: 'warning',
};

/** How it stands with a request: a word with its pictogram. */
export function Status({ status, waiting }: { status: RequestStatus; waiting: number }) {
  const { t } = useText();
  return (
    <span className={`tag${waiting > 0 || status === 'DRAFT' ? ' now' : ''}`}>
      <Icon name={waiting > 0 ? 'heart' : icons[status]} />
      {waiting > 0 ? t('mine.waiting', { count: waiting }) : t('mine.status', { status })}
    </span>
  );
}
