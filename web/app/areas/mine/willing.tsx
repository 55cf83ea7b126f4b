import { graphql } from '../../generated';
import type { WillingHelperFragment } from '../../generated/graphql';
import { Reasons, WhoAndWhere } from '../../parts/bits';
import { Button, SmallForm } from '../../parts/form';
import { Icon } from '../../parts/icon';
import { useText } from '../../text';

export const WillingHelper = graphql(`
  fragment WillingHelper on Response {
    id
    message
    helper {
      displayName
      area {
        name
      }
    }
    reasons {
      code
      text(language: $language)
    }
  }
`);

/** Who said yes: one is chosen, one can be thanked; the others stay at hand. */
export function Willing({ responses, isOpen }: { responses: readonly WillingHelperFragment[]; isOpen: boolean }) {
  const { t } = useText();
  return (
    <section aria-labelledby="reacties">
      <h2 id="reacties">{isOpen ? t('mine.responses') : t('mine.reserve')}</h2>
      {isOpen && <p>{t('mine.chooseHow')}</p>}
      <ul className="cards">
        {responses.map(({ id, helper: { displayName: who, area }, message, reasons }) => (
          <li key={id} className="person">
            <h3>
              <Icon name="person" large />
              <span>
                <WhoAndWhere who={who} area={area?.name ?? ''} />
              </span>
            </h3>
            {message && (
              <p className="words quote" lang="nl" dir="auto">
                {message}
              </p>
            )}
            <Reasons reasons={reasons} />
            <div className="answers">
              {isOpen && (
                <SmallForm name={id}>
                  <input type="hidden" name="response" value={id} />
                  <Button>{t('mine.choose', { who })}</Button>
                </SmallForm>
              )}
              <SmallForm name={`dank-${id}`}>
                <input type="hidden" name="thanked" value={id} />
                <Button kind="plain">{t('mine.thankWhom', { who })}</Button>
              </SmallForm>
            </div>
          </li>
        ))}
      </ul>
      <p className="hint">{t('mine.thankHow')}</p>
      {isOpen && <p className="hint">{t('mine.othersStay')}</p>}
    </section>
  );
}
