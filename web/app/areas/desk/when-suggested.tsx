import { graphql } from '../../generated';
import type { WhenSuggestedQuery } from '../../generated/graphql';
import { about } from '../../languages';
import { useText } from '../../text';
import { chanceOfLogit, chanceWithout, featureName, outOf, percentText, weightOf } from './chance';
import { Columns } from './columns';

export const AsSuggested = graphql(`
  query WhenSuggested($id: ID!, $language: Language!) {
    explainSuggestion(id: $id) {
      score
      constant
      modelVersion
      features {
        feature
        text(language: $language)
        contribution
      }
    }
  }
`);

/** What counted when someone was suggested, as it was kept then: what came of it since, and another model, do not change it. */
export function WhenSuggested({ then, who }: { then: WhenSuggestedQuery['explainSuggestion']; who: string }) {
  const { t, language } = useText();
  const { score, constant, features, modelVersion } = then;
  if (typeof score !== 'number' || typeof constant !== 'number') return null;
  const columns = [t('desk.thenWhat'), t('desk.thenHow'), t('desk.thenDid'), t('desk.thenWithout')];
  return (
    <>
      <p>{t('desk.thenChance', { who, ...outOf(score) })}</p>
      <p>{t('desk.constant', { percent: percentText(language, chanceOfLogit(constant)) })}</p>
      <table className="rows" role="table" aria-labelledby="then">
        <Columns names={columns} />
        <tbody role="rowgroup">
          {features.map(({ feature, text, contribution }) => (
            <tr key={feature} role="row">
              <td role="cell">
                <strong>{featureName(t, feature)}</strong>
              </td>
              <td role="cell" data-label={columns[1]}>
                <span lang={about[language].errors}>{text}</span>
              </td>
              <td role="cell" data-label={columns[2]}>
                {t('desk.pull', { weight: weightOf(contribution) })}
              </td>
              <td role="cell" data-label={columns[3]}>
                {percentText(language, chanceWithout(score, contribution))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">
        {t('desk.model')} <bdi dir="ltr">{modelVersion}</bdi>
      </p>
    </>
  );
}
