import type { TextCheck, TextConsequence } from '../../generated/graphql';
import { Notice } from '../../parts/bits';
import { Phone } from '../../parts/phone';
import { useText } from '../../text';

/** Whom to call, where that is more than the number on every page. */
const numbers: Partial<Record<TextCheck, readonly string[]>> = {
  CRISIS: ['113', '0800 0113', '112'],
  SAFE_CONTACT: ['0800 2000', '112'],
};

/** What was noticed in a text, said kindly: what it means, and what to do. */
export function Notices({
  noticed,
}: {
  noticed: readonly { readonly check: TextCheck; readonly consequence: TextConsequence }[];
}) {
  const { t } = useText();
  return noticed.map(({ check, consequence }) => (
    <Notice key={check} kind={consequence === 'REDACT' ? 'info' : 'care'} title={t('ask.noticedTitle', { check })}>
      <p>{t('ask.noticedText', { check })}</p>
      {numbers[check]?.map((number) => (
        <p key={number} className="call">
          {t('ask.numberOf', { number: `n${number.replaceAll(' ', '_')}` })} <Phone number={number} />
        </p>
      ))}
    </Notice>
  ));
}
