import type { ReactNode } from 'react';
import { WhoAndWhere } from '../../parts/bits';
import { Icon } from '../../parts/icon';
import { iconNamed } from '../../parts/icons';
import { useText } from '../../text';
import { WhenWords } from '../requests/when';
import type { PrintedRequest } from './asked.server';
import { QrCode } from './paper';

/** A request on paper: what, who, when, and how to answer. */
export function AskedSheet({ size, printed, children }: { size: 'a4' | 'a6'; printed: PrintedRequest; children?: ReactNode }) {
  const { t, rich } = useText();
  const { request, kind, community, phone, qr } = printed;
  return (
    <section className={`sheet ${size}`}>
      <p className="sheet-top">
        <Icon name={iconNamed(kind?.icon)} large />
        {t('print.wanted')}
      </p>
      <h2 lang="nl" dir="auto">
        {request.title}
      </h2>
      <p className="sheet-by">
        <WhoAndWhere who={request.requester.displayName} area={request.area.name} />
      </p>
      <div className="sheet-when">
        <WhenWords when={request.when} />
      </div>
      <p className="sheet-text" lang="nl" dir="auto">
        {request.text}
      </p>
      <div className="sheet-contact">
        <QrCode qr={qr} />
        <div>
          <p>{t('print.scan')}</p>
          {phone && (
            <p>
              {t('print.call')} <strong>{phone}</strong>
            </p>
          )}
          <p>{rich('print.number', { number: <strong key="number">{request.reference}</strong> })}</p>
          <small>
            {t('print.free')} · {t('common.brand', { community })}
          </small>
        </div>
      </div>
      {children}
    </section>
  );
}
