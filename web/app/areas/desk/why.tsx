import { Link, redirect, useSearchParams } from 'react-router';
import type { Route } from './+types/why';
import { runForm } from '../../form.server';
import { graphql } from '../../generated';
import type { WhyNotQuery } from '../../generated/graphql';
import { about } from '../../languages';
import { Notice, Reasons, WhoAndWhere } from '../../parts/bits';
import { Fact } from '../../parts/facts';
import { ErrorSummary } from '../../parts/form';
import { useForm } from '../../parts/form-state';
import { Icon } from '../../parts/icon';
import { useRoot } from '../../parts/use-root';
import { deskRequestPath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { Act } from './act';
import { useArrival } from './arrival';
import { chanceOf, chanceOfLogit, percentOf, percentText, termWords } from './chance';
import { doTo } from './request.server';
import { deskAt, saidOf, trustAt, viewOf, whyAt } from './view';
import { AsSuggested, WhenSuggested } from './when-suggested';

const WhyNot = graphql(`
  query WhyNot($id: ID!, $offer: ID!, $language: Language!) {
    whyNot(requestId: $id, offerId: $offer) {
      score
      constant
      modelVersion
      request {
        title
        reference
        status
      }
      offer {
        title
        area {
          name
        }
      }
      helper {
        id
        displayName
      }
      suggestion {
        id
        status
        askedAt
        offer {
          id
          title
        }
      }
      place {
        number
        of
      }
      reasons {
        code
        text(language: $language)
      }
      obstacles {
        code
        text(language: $language)
      }
      features {
        feature
        contribution
      }
    }
  }
`);

type Why = WhyNotQuery['whyNot'];

export async function loader({ context, params: { slug, id, offerId } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const language = about[visit.language].api;
  const { whyNot } = await visit.ask(WhyNot, { id, offer: offerId, language });
  const { suggestion } = whyNot;
  const then = suggestion?.offer.id === offerId ? await visit.ask(AsSuggested, { id: suggestion.id, language }) : null;
  return { slug, id, offerId, why: whyNot, then: then?.explainSuggestion ?? null };
}

export const action = ({ request, context, params: { slug, id } }: Route.ActionArgs) =>
  runForm<unknown>(
    { request, context },
    {
      send: (form, visit) => doTo(id, form, visit),
      done: (_, form, visit) => {
        const said = saidOf(viewOf(visit.url.searchParams));
        return redirect(`${deskRequestPath(slug, id)}?${new URLSearchParams([...said, ['gedaan', form.text('act')]])}`, 303);
      },
    },
  );

/** Also after something was refused: then it has often changed. */
export const shouldRevalidate = () => true;

/** Everything that there is to say of one neighbour and one request: how likely it is, why, and all that stands in the way. */
export default function WhyPage({ loaderData: { slug, id, offerId, why, then } }: Route.ComponentProps) {
  const { t, date, language } = useText();
  const view = viewOf(useSearchParams()[0]);
  const { problems } = useForm();
  const arrived = useArrival(offerId);
  const { request, helper, offer, suggestion, score, place, obstacles, reasons } = why;
  const who = helper.displayName;
  // Nothing is likely to come of what cannot be.
  const isImpossible = !mayBeAsked(why);
  const title = `${t('desk.whyTitle', { who })} – ${t('desk.title')} – ${useRoot()?.community?.name ?? ''}`;
  return (
    <article className="one" aria-labelledby="one-title">
      <title>{problems.length > 0 ? t('forms.titleWithProblem', { title }) : title}</title>
      <p className="ways">
        <Link className="back" to={deskAt(slug, view, id)} preventScrollReset>
          <Icon name="back" />
          {t('desk.whyBack')}
        </Link>
      </p>
      <ErrorSummary />
      <h2 id="one-title" ref={arrived} tabIndex={-1}>
        {t('desk.whyTitle', { who })}
      </h2>
      <dl className="facts">
        <Fact title={t('desk.request')}>
          <bdi>{request?.title}</bdi> <bdi dir="ltr">{request?.reference}</bdi>
        </Fact>
        <Fact title={t('desk.offer')}>
          <bdi>{offer.title}</bdi> · <WhoAndWhere who={who} area={offer.area.name} />
        </Fact>
        {typeof score === 'number' && !isImpossible && (
          <Fact title={t('desk.chanceTitle')}>{t('desk.chance', { chance: chanceOf(score), percent: percentOf(score) })}</Fact>
        )}
        <Fact title={t('desk.placeTitle')}>{place ? t('desk.place', { ...place }) : t('desk.noPlace')}</Fact>
        <Fact title={t('desk.suggestion')}>
          {t('desk.suggestionStatus', { status: suggestion?.status ?? 'PROPOSED' })}
          {suggestion?.askedAt && (
            <>
              {' '}
              <time dateTime={suggestion.askedAt}>{date(suggestion.askedAt, 'dayYear')}</time>
            </>
          )}
        </Fact>
      </dl>
      <h3>{t('desk.obstacles')}</h3>
      {obstacles.length === 0 ? (
        <p>{t('desk.noObstacles')}</p>
      ) : (
        <ul className="obstacles" lang={about[language].errors}>
          {obstacles.map(({ code, text }) => (
            <li key={code}>
              <Icon name="warning" />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to={trustAt(slug, view, { id, memberId: helper.id })}>{t('desk.trust', { who })}</Link>
      </p>
      <AskAllTheSame why={why} offerId={offerId} />
      {reasons.length > 0 && (
        <>
          <h3>{t('desk.whyGood')}</h3>
          <Reasons reasons={reasons} />
        </>
      )}
      {!isImpossible && <Terms why={why} />}
      <h3 id="then">{t('desk.then')}</h3>
      {then ? (
        <WhenSuggested then={then} who={who} />
      ) : suggestion ? (
        <p>
          {t('desk.thenOther', { who })}{' '}
          <Link to={whyAt(slug, view, { id, offerId: suggestion.offer.id })} preventScrollReset>
            <bdi>{suggestion.offer.title}</bdi>
          </Link>
        </p>
      ) : (
        <p>{t('desk.thenNever')}</p>
      )}
    </article>
  );
}

/** What the API overrules when a coordinator says so. */
const overruled: readonly string[] = ['resting', 'quiet-hours'];
/** What keeps the rounds from someone, and not a coordinator who asks by hand. */
const byHand: readonly string[] = [...overruled, 'by-hand-only', 'other-offer', 'silent', 'asked-enough', 'less-likely'];

/** What became of it already. */
const past: readonly string[] = ['asked', 'answered'];

/** Whether nothing stands in the way that holds for a coordinator as well. */
const mayBeAsked = ({ obstacles }: Why): boolean => obstacles.every(({ code }) => byHand.includes(code) || past.includes(code));

/** Asks them now, unless something stands in the way that holds for a coordinator as well. */
function AskAllTheSame({ why, offerId }: { why: Why; offerId: string }) {
  const { t } = useText();
  const { obstacles, helper, request } = why;
  const who = helper.displayName;
  const codes = obstacles.map(({ code }) => code);
  if (request?.status !== 'OPEN' || codes.includes('asked') || codes.includes('answered')) return null;
  if (!mayBeAsked(why)) return <p>{t('desk.whyMayNot')}</p>;
  if (!codes.some((code) => overruled.includes(code))) {
    return (
      <Act act="ask" kind="second" fields={{ offer: offerId }}>
        {t('desk.ask', { who })}
      </Act>
    );
  }
  return (
    <Notice kind="care">
      <p>{t('desk.overruleText')}</p>
      <Act act="ask" name="overrule" kind="second" fields={{ offer: offerId, overrule: 'ja' }}>
        {t('desk.overrule', { who })}
      </Act>
    </Notice>
  );
}

/** What the expectation is made of: where it begins, and what each thing does to it. */
function Terms({ why: { features, constant, modelVersion } }: { why: Why }) {
  const { t, language } = useText();
  if (features.length === 0) return null;
  return (
    <>
      <h3>{t('desk.terms')}</h3>
      <ul className="terms">
        {typeof constant === 'number' && (
          <li>{t('desk.constant', { percent: percentText(language, chanceOfLogit(constant)) })}</li>
        )}
        {features.map((one) => (
          <li key={one.feature}>{termWords(t, one)}</li>
        ))}
      </ul>
      <p className="hint">
        {t('desk.model')} <bdi dir="ltr">{modelVersion}</bdi>
      </p>
    </>
  );
}
