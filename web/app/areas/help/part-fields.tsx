import { PostcodeField, RadioCards, TextArea, TextField, Wrong } from '../../parts/fields';
import { useForm } from '../../parts/form-state';
import { Icon } from '../../parts/icon';
import { iconNamed } from '../../parts/icons';
import { useText } from '../../text';
import { useRoot } from '../../parts/use-root';
import type { KindGroup } from './answers.server';
import { reaches, type OfferAnswers, type Part, type Reach } from './offer';
import { dayparts, weekdays } from './week';

interface PartProps {
  readonly part: Part;
  readonly offer: OfferAnswers;
  readonly groups: readonly KindGroup[];
}

/** The questions of one page about an offer, with what was answered before. */
export function PartFields({ part, offer, groups }: PartProps) {
  switch (part) {
    case 'wat':
      return <What chosen={offer.activityIds} groups={groups} />;
    case 'vertel':
      return <Words offer={offer} groups={groups} />;
    case 'waar':
      return <Where offer={offer} />;
    case 'wanneer':
      return <When times={offer.times} />;
    case 'hoeveel':
      return <Much maxActive={offer.maxActive} />;
  }
}

export const titleOf = (part: Part, t: ReturnType<typeof useText>['t']): string => t('help.partTitle', { part });

function What({ chosen, groups }: { chosen: readonly string[]; groups: readonly KindGroup[] }) {
  const { t } = useText();
  const { problems, answers } = useForm();
  const ticked = answers.activityIds ?? chosen;
  const problem = problems.find(({ field }) => field === 'activityIds')?.message ?? null;
  return (
    <div className={problem === null ? 'field' : 'field bad'}>
      <p className="hint">{t('help.whatHint')}</p>
      <Wrong name="activityIds" problem={problem} />
      {groups.map((group, index) => {
        const own = [group.id, ...group.kinds.map(({ id }) => id)].filter((id) => ticked.includes(id)).length;
        return (
          <details className="kinds" key={group.id} open={own > 0}>
            <summary
              id={index === 0 ? 'activityIds' : undefined}
              aria-describedby={index === 0 && problem !== null ? 'activityIds-problem' : undefined}
            >
              <Icon name={iconNamed(group.icon)} large />
              <span>{group.label}</span>
              {own > 0 && <span className="tag">{t('help.chosen', { count: own })}</span>}
            </summary>
            <fieldset>
              <legend className="unseen">{group.label}</legend>
              <div className="choices beside">
                {[...group.kinds, { id: group.id, label: t('help.allOf', { group: group.label }), icon: group.icon }].map(
                  ({ id, label, icon }) => (
                    <label className="choice" key={id}>
                      <input type="checkbox" name="activityIds" value={id} defaultChecked={ticked.includes(id)} />
                      <Icon name={iconNamed(icon)} large />
                      <span>{label}</span>
                    </label>
                  ),
                )}
              </div>
            </fieldset>
          </details>
        );
      })}
    </div>
  );
}

function Words({ offer, groups }: { offer: OfferAnswers; groups: readonly KindGroup[] }) {
  const { t } = useText();
  const [first] = groups.flatMap((group) => [...group.kinds, group]).filter(({ id }) => offer.activityIds.includes(id));
  return (
    <>
      <TextField
        name="title"
        label={t('help.title')}
        hint={t('help.titleHint')}
        value={offer.title || (first ? t('help.titleFrom', { kind: first.label.toLocaleLowerCase() }) : '')}
        maxLength={120}
        dir="auto"
      />
      <TextArea name="text" label={t('help.text')} hint={t('help.textHint')} value={offer.text} rows={5} />
    </>
  );
}

const reachIcons = { STREET: 'house', AREA: 'shoe', TOWN: 'bicycle', REGION: 'car' } as const;

function Where({ offer }: { offer: OfferAnswers }) {
  const { t } = useText();
  const community = useRoot()?.community?.name ?? '';
  return (
    <>
      <PostcodeField name="postcode" label={t('help.postcode')} hint={t('help.postcodeHint')} value={offer.postcode} />
      <RadioCards
        name="reach"
        label={t('help.howFar')}
        choices={reaches.map((reach) => ({
          value: reach,
          label: t('help.reach', { reach, community }),
          hint: t('help.reachHint', { reach }),
          icon: reachIcons[reach],
        }))}
        values={offer.reach ? [offer.reach] : []}
      />
    </>
  );
}

export const reachWords = (reach: Reach, community: string, t: ReturnType<typeof useText>['t']): string =>
  t('help.reach', { reach, community });

function When({ times }: { times: readonly string[] }) {
  const { t } = useText();
  const { answers } = useForm();
  const ticked = answers.times ?? times;
  return (
    <>
      <p className="hint" id="times-hint">
        {t('help.whenHint')}
      </p>
      <table className="week" aria-describedby="times-hint">
        <caption className="unseen">{t('help.partTitle', { part: 'wanneer' })}</caption>
        <thead>
          <tr>
            <td />
            {dayparts.map((part) => (
              <th key={part} scope="col">
                {t('help.daypart', { part })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weekdays.map((day) => (
            <tr key={day}>
              <th scope="row">{t('help.weekday', { day })}</th>
              {dayparts.map((part) => (
                <td key={part}>
                  <label>
                    <input
                      type="checkbox"
                      name="times"
                      value={`${day}.${part}`}
                      aria-label={`${t('help.weekday', { day })} ${t('help.daypart', { part })}`}
                      defaultChecked={ticked.includes(`${day}.${part}`)}
                    />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Much({ maxActive }: { maxActive: number | null }) {
  const { t } = useText();
  const many = [1, 2, 3, 5];
  if (maxActive !== null && !many.includes(maxActive)) many.push(maxActive);
  return (
    <RadioCards
      name="maxActive"
      label={t('help.atOnce')}
      hint={t('help.atOnceHint')}
      choices={many.map((count) => ({
        value: String(count),
        label: t('help.neighbours', { count }),
        icon: count === 1 ? ('person' as const) : ('people' as const),
      }))}
      values={maxActive === null ? [] : [String(maxActive)]}
    />
  );
}
