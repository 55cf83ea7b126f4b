import { Notice } from '../../parts/bits';
import { Phone } from '../../parts/phone';
import { useText } from '../../text';

/** Whom to call at once, before anything that takes a day. The numbers are those of the whole country. */
export function InDanger() {
  const { t } = useText();
  const numbers = [
    ['112', t('safety.emergency')],
    ['113', t('safety.suicide')],
    ['0800-2000', t('safety.violence')],
    ['0800-0432', t('safety.children')],
  ] as const;
  return (
    <Notice kind="care" title={t('safety.danger')}>
      <ul className="numbers">
        {numbers.map(([number, when]) => (
          <li key={number}>
            <span>{when}</span> <Phone number={number} />
          </li>
        ))}
      </ul>
      <p>{t('safety.doctor')}</p>
    </Notice>
  );
}
