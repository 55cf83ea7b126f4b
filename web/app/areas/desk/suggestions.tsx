import { Link, useLocation, useParams, useSearchParams } from 'react-router';
import type { WhoFitsQuery } from '../../generated/graphql';
import { Notice, Reasons, WhoAndWhere } from '../../parts/bits';
import { useForm } from '../../parts/form-state';
import { useText } from '../../text';
import { Act } from './act';
import { percentOf, termWords } from './chance';
import { trustAt, viewOf, whyAt } from './view';

type Suggested = WhoFitsQuery['suggestionsOf'];
type Suggestion = Suggested['nodes'][number];

interface OfRequest {
  readonly id: string;
  readonly status: string;
}

/** What a coordinator may decide otherwise: someone was asked only lately, or it is late. */
const toOverrule: readonly string[] = ['helper.resting', 'helper.quiet-hours'];
const askable: readonly string[] = ['PROPOSED', 'LAPSED', 'CANCELLED'];

/** Who fits, the likeliest first, and why. */
export function Suggestions({
  request,
  suggestions: { nodes, totalCount, pageInfo },
}: {
  request: OfRequest;
  suggestions: Suggested;
}) {
  const { t } = useText();
  const { pathname, search } = useLocation();
  const more = new URLSearchParams(search);
  more.delete('gedaan');
  more.set('meer', pageInfo.endCursor ?? '');
  return (
    <>
      <h3>{t('desk.suggestions', { count: totalCount ?? nodes.length })}</h3>
      {nodes.length === 0 && <p>{t('desk.noSuggestions')}</p>}
      <ul className="people">
        {nodes.map((one) => (
          <li key={one.id}>
            <Suggested suggestion={one} request={request} />
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <p>
          <Link to={`${pathname}?${more}`} preventScrollReset>
            {t('desk.moreSuggestions')}
          </Link>
        </p>
      )}
    </>
  );
}

function Suggested({ suggestion, request }: { suggestion: Suggestion; request: OfRequest }) {
  const { t, date } = useText();
  const { slug = '' } = useParams();
  const [asked] = useSearchParams();
  const view = viewOf(asked);
  const open = request.status === 'OPEN';
  const { problems, answers } = useForm();
  const { helper, offer, status, score, askedAt, reasons, features } = suggestion;
  const mayOverrule =
    answers.offer?.[0] === offer.id && problems.some(({ code }) => code !== undefined && toOverrule.includes(code));
  const fields = { offer: offer.id };
  return (
    <>
      <strong>
        <WhoAndWhere who={helper.displayName} area={helper.area?.name ?? ''} />
      </strong>
      <span>
        <bdi>{offer.title}</bdi> · {t('desk.suggestionStatus', { status })}
        {askedAt && (
          <>
            {' '}
            <time dateTime={askedAt}>{date(askedAt, 'dayYear')}</time>
          </>
        )}
      </span>
      <Reasons reasons={reasons} />
      <details className="why">
        <summary>{typeof score !== 'number' ? t('desk.why') : t('desk.whyScore', { percent: percentOf(score) })}</summary>
        <ul>
          {features.map((one) => (
            <li key={one.feature}>{termWords(t, one)}</li>
          ))}
        </ul>
        <ul className="links">
          <li>
            <Link to={whyAt(slug, view, { id: request.id, offerId: offer.id })} preventScrollReset>
              {t('desk.whyAll', { who: helper.displayName })}
            </Link>
          </li>
          <li>
            <Link to={trustAt(slug, view, { id: request.id, memberId: helper.id })}>
              {t('desk.trust', { who: helper.displayName })}
            </Link>
          </li>
        </ul>
      </details>
      {open && askable.includes(status) && !mayOverrule && (
        <Act act="ask" name={`ask-${offer.id}`} kind="second" fields={fields}>
          {t('desk.ask', { who: helper.displayName })}
        </Act>
      )}
      {open && mayOverrule && (
        <Notice kind="care">
          <p>{t('desk.overruleText')}</p>
          <Act act="ask" name={`overrule-${offer.id}`} kind="second" fields={{ ...fields, overrule: 'ja' }}>
            {t('desk.overrule', { who: helper.displayName })}
          </Act>
        </Notice>
      )}
    </>
  );
}
