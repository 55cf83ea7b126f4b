import { redirect } from 'react-router';
import type { Route } from './+types/limits';
import { type Answers, runForm } from '../../form.server';
import { graphql } from '../../generated';
import type { PageHandle } from '../../page-handle';
import { Notice } from '../../parts/bits';
import { TextField } from '../../parts/fields';
import { Button, Form } from '../../parts/form';
import { managePath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { ManagePage } from './manage-page';

export const handle: PageHandle = { messages: ['manage'] };

const Limits = graphql(`
  query Limits {
    matchingModelInUse {
      version
    }
    community {
      limits {
        restDays
        maxWaveSize
        maxAsked
        explorationShare
        maxOpenRequests
        quietFrom
        quietTo
        bounds {
          limit
          least
          most
        }
      }
    }
  }
`);

const SetLimits = graphql(`
  mutation SetMatchingLimits($input: MatchingLimitsInput!, $key: String) {
    setMatchingLimits(input: $input, idempotencyKey: $key) {
      id
    }
  }
`);

const SAVED = 'bewaard';
const numbers = ['restDays', 'maxWaveSize', 'maxAsked', 'explorationShare', 'maxOpenRequests'] as const;
const times = ['quietFrom', 'quietTo'] as const;

export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  // What an administrator may ask leads who is none to the page that says so.
  const { community } = await visit.ask(Limits);
  const limits = community?.limits;
  if (!limits) throw new Error('an administrator without limits');
  return { slug, limits, saved: visit.url.searchParams.has(SAVED) };
}

export const action = ({ request, context, params: { slug } }: Route.ActionArgs) =>
  runForm(
    { request, context },
    {
      send: (form, visit) => visit.attempt(SetLimits, { input: filledIn(form), key: form.key }),
      done: () => redirect(`${managePath(slug, 'grenzen')}?${SAVED}=1`, 303),
    },
  );

/** What is no number is sent as one that cannot be, so that the API says what it should be. */
function filledIn(form: Answers) {
  const number = (name: string): number => (/^\d+$/.test(form.text(name)) ? Number(form.text(name)) : -1);
  /** `8:00` and `21.30` are times, too. */
  const time = (name: string): string | null => {
    const [, hour, minute] = /^(\d{1,2})[:.](\d\d)$/.exec(form.text(name)) ?? [];
    return hour ? `${hour.padStart(2, '0')}:${minute}` : form.optional(name);
  };
  return {
    ...{ restDays: number('restDays'), maxWaveSize: number('maxWaveSize'), maxAsked: number('maxAsked') },
    ...{ explorationShare: number('explorationShare') / 100, maxOpenRequests: number('maxOpenRequests') },
    ...{ quietFrom: time('quietFrom'), quietTo: time('quietTo') },
  };
}

/** What keeps helpers from being asked too much, within bounds that hold everywhere. */
export default function LimitsPage({ loaderData: { slug, limits, saved } }: Route.ComponentProps) {
  const { t } = useText();
  const percent = (share: number): number => Math.round(100 * share);
  const bounds = (name: string): { least: string; most: string } => {
    const { least = '', most = '' } = limits.bounds.find(({ limit }) => limit === name) ?? {};
    if (name !== 'explorationShare') return { least, most };
    return { least: String(percent(Number(least))), most: String(percent(Number(most))) };
  };
  const hint = (name: string): string => `${t('manage.limitHint', { limit: name })} ${t('manage.bounds', bounds(name))}`;
  const value = (name: (typeof numbers)[number]): string =>
    String(name === 'explorationShare' ? percent(limits.explorationShare) : limits[name]);
  return (
    <ManagePage slug={slug} part="grenzen" title={t('manage.limitsTitle')}>
      {saved && (
        <Notice kind="good">
          <p role="status">{t('manage.saved')}</p>
        </Notice>
      )}
      <p className="lead">{t('manage.limitsIntro')}</p>
      <p>{t('manage.limitsRound')}</p>
      <Form>
        {numbers.map((name) => (
          <TextField
            key={name}
            name={name}
            label={t('manage.limit', { limit: name })}
            hint={hint(name)}
            value={value(name)}
            width="short"
            inputMode="numeric"
            maxLength={4}
          />
        ))}
        <h2>{t('manage.quiet')}</h2>
        <p className="hint">{limits.quietFrom === null ? t('manage.quietNone') : t('manage.quietHint')}</p>
        {times.map((name) => (
          <TextField
            key={name}
            name={name}
            label={t('manage.limit', { limit: name })}
            hint={hint(name)}
            value={limits[name] ?? ''}
            width="short"
            maxLength={5}
          />
        ))}
        <Button>{t('manage.save')}</Button>
      </Form>
    </ManagePage>
  );
}
