import { useText } from '../../text';

/** To a page that says nothing about anyone. Where to is known by nobody: no address of ours is sent along. */
export function LeaveQuickly() {
  const { t } = useText();
  return (
    <p className="leave-quickly">
      <a className="button" href="https://www.knmi.nl/nederland-nu/weer/verwachtingen" rel="noreferrer">
        {t('safety.leave')}
      </a>
      <small>{t('safety.leaveHow')}</small>
    </p>
  );
}
