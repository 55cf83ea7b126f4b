import type { ReactNode } from 'react';
import { Fact } from '../../parts/facts';
import { Icon } from '../../parts/icon';
import { iconNamed } from '../../parts/icons';
import { useRoot } from '../../parts/use-root';
import { useText } from '../../text';
import type { KindGroup } from './answers.server';
import { type OfferAnswers, parts, type Part } from './offer';
import { reachWords } from './part-fields';
import { dayparts, weekdays } from './week';

interface FactsProps {
  readonly offer: OfferAnswers;
  readonly groups: readonly KindGroup[];
  readonly area: string | null;
  readonly change: (part: Part) => string;
}

/** Everything about an offer, each with a way to change it. */
export function OfferFacts({ offer, groups, area, change }: FactsProps) {
  const { t } = useText();
  const community = useRoot()?.community?.name ?? '';
  const kinds = groups.flatMap((group) => [group, ...group.kinds]).filter(({ id }) => offer.activityIds.includes(id));
  const shown: Readonly<Record<Part, ReactNode>> = {
    wat: kinds.map(({ id, label, icon }) => (
      <span className="tag" key={id}>
        <Icon name={iconNamed(icon)} />
        {label}
      </span>
    )),
    vertel: (
      <>
        <strong dir="auto">{offer.title}</strong>
        <span className="words" dir="auto">
          {offer.text}
        </span>
      </>
    ),
    waar: (
      <>
        {area && <bdi>{area}</bdi>}
        {area && offer.reach && ' · '}
        {offer.reach && reachWords(offer.reach, community, t)}
      </>
    ),
    wanneer: <WhenTicked times={offer.times} />,
    hoeveel: offer.maxActive !== null && t('help.neighbours', { count: offer.maxActive }),
  };
  return (
    <dl className="facts">
      {parts.map((part) => (
        <Fact
          key={part}
          id={`deel-${part}`}
          title={t('help.fact', { part })}
          change={
            <a href={change(part)}>
              {t('help.change')} <span className="unseen">{t('help.fact', { part })}</span>
            </a>
          }
        >
          {shown[part]}
        </Fact>
      ))}
    </dl>
  );
}

function WhenTicked({ times }: { times: readonly string[] }) {
  const { t } = useText();
  const days = weekdays.filter((day) => times.some((time) => time.startsWith(day)));
  if (days.length === 0) return <>{t('help.differs')}</>;
  return (
    <ul>
      {days.map((day) => {
        const ticked = dayparts.filter((part) => times.includes(`${day}.${part}`));
        return (
          <li key={day}>
            {t('help.weekday', { day })}:{' '}
            {ticked.length === dayparts.length
              ? t('help.wholeDay')
              : ticked.map((part) => t('help.daypart', { part }).toLocaleLowerCase()).join(', ')}
          </li>
        );
      })}
    </ul>
  );
}
