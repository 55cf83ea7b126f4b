import type { ReactNode } from 'react';
import { Page } from '../../parts/page';
import { useText } from '../../text';
import type { Qr } from './qr.server';

/** Around what is printed: how to do that, which does not come on the paper. */
export function Paper({ title, back, note, children }: { title: string; back: string; note?: string; children: ReactNode }) {
  const { t } = useText();
  return (
    <Page title={title} back={back} wide>
      <div className="screen-only">
        <p>{t('print.how')}</p>
        {note && <p>{note}</p>}
        <p className="hint">{t('print.public')}</p>
      </div>
      {children}
    </Page>
  );
}

export function QrCode({ qr: { size, path } }: { qr: Qr }) {
  const { t } = useText();
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('print.scan')} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
