import { Link, redirect, useSearchParams } from 'react-router';
import type { Route } from './+types/trust';
import { runForm, type Answers } from '../../form.server';
import { graphql } from '../../generated';
import type { RecordTrustInput, TrustOnDeskQuery } from '../../generated/graphql';
import { Notice } from '../../parts/bits';
import { DateField } from '../../parts/fields';
import { ErrorSummary } from '../../parts/form';
import { useForm } from '../../parts/form-state';
import { Icon } from '../../parts/icon';
import { useRoot } from '../../parts/use-root';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { Act, ActWithFields } from './act';
import { useArrival } from './arrival';
import { deskAt, FROM_REQUEST, viewOf } from './view';

const TrustOnDesk = graphql(`
  query TrustOnDesk($id: ID!) {
    me {
      member {
        id
      }
    }
    trustOf(memberId: $id) {
      knownToCoordinator
      vog {
        seenOn
        renewBy
        seenBy {
          displayName
        }
      }
      member {
        id
        displayName
      }
    }
  }
`);

const RecordTrust = graphql(`
  mutation RecordTrust($id: ID!, $input: RecordTrustInput!, $key: String) {
    recordTrust(memberId: $id, input: $input, idempotencyKey: $key) {
      knownToCoordinator
    }
  }
`);

type Trust = TrustOnDeskQuery['trustOf'];
type Vog = NonNullable<Trust['vog']>;

export async function loader({ context, params: { slug, memberId } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const { me, trustOf } = await visit.ask(TrustOnDesk, { id: memberId });
  return { slug, trust: trustOf, isOwn: me?.member?.id === trustOf.member.id, today: await visit.today() };
}

export const action = ({ request, context, params: { memberId } }: Route.ActionArgs) =>
  runForm(
    { request, context },
    {
      send: (form, visit) => visit.attempt(RecordTrust, { id: memberId, input: inputOf(form), key: form.key }),
      done: (_, form, visit) => {
        const back = new URL(visit.path, visit.url);
        back.searchParams.set('gedaan', form.text('act'));
        return redirect(`${back.pathname}${back.search}`, 303);
      },
    },
  );

/** What a form of this page is about, by its name. */
function inputOf(form: Answers): RecordTrustInput {
  switch (form.text('name')) {
    case 'known':
      return { knownToCoordinator: form.text('known') === 'ja' };
    case 'remove':
      return { removeVog: true };
    default:
      return { vogSeenOn: form.date('vogSeenOn') ?? '' };
  }
}

/** Also after something was refused: then it has often changed. */
export const shouldRevalidate = () => true;

/** What coordinators know of one neighbour, and where they write it down. */
export default function TrustPage({ loaderData: { slug, trust, isOwn, today } }: Route.ComponentProps) {
  const { t } = useText();
  const [asked] = useSearchParams();
  const { problems } = useForm();
  const done = asked.get('gedaan');
  const from = asked.get(FROM_REQUEST);
  const { member, knownToCoordinator, vog } = trust;
  const who = member.displayName;
  const arrived = useArrival(`${member.id} ${done} ${knownToCoordinator} ${vog?.seenOn}`);
  const title = `${t('desk.trust', { who })} – ${t('desk.title')} – ${useRoot()?.community?.name ?? ''}`;
  return (
    <article className="one" aria-labelledby="one-title">
      <title>{problems.length > 0 ? t('forms.titleWithProblem', { title }) : title}</title>
      <p className="ways">
        <Link className="back" to={deskAt(slug, viewOf(asked), from ?? undefined)}>
          <Icon name="back" />
          {from === null ? t('desk.back') : t('desk.whyBack')}
        </Link>
      </p>
      <h1 id="one-title" ref={arrived} tabIndex={-1}>
        {t('desk.trust', { who })}
      </h1>
      <ErrorSummary />
      {done && problems.length === 0 && (
        <div role="status">
          <Notice kind="good" title={t('desk.did', { act: done })} />
        </div>
      )}
      <p>{t('desk.trustAbout', { who })}</p>
      {isOwn && <p>{t('desk.trustOwn')}</p>}
      <h2>{t('desk.known')}</h2>
      <p>{t('desk.knownIs', { known: String(knownToCoordinator), who })}</p>
      {!isOwn && <RecordKnown trust={trust} />}
      <h2>{t('desk.vogTitle')}</h2>
      <p>{vog ? <Seen vog={vog} today={today} /> : t('desk.vogNone')}</p>
      {!isOwn && <RecordVog trust={trust} />}
    </article>
  );
}

function Seen({ vog: { seenOn, seenBy, renewBy }, today }: { vog: Vog; today: string }) {
  const { t, date } = useText();
  return (
    <>
      {t('desk.vogSeen', { date: date(seenOn, 'wholeDate'), by: seenBy.displayName })}{' '}
      {t('desk.vogUntil', { over: String(renewBy < today), date: date(renewBy, 'wholeDate') })}
    </>
  );
}

function RecordKnown({ trust: { member, knownToCoordinator } }: { trust: Trust }) {
  const { t } = useText();
  return (
    <Act act="trust" name="known" kind="second" fields={{ known: knownToCoordinator ? 'nee' : 'ja' }}>
      {t('desk.know', { known: String(knownToCoordinator), who: member.displayName })}
    </Act>
  );
}

/** That one was seen, on which day; or that this no longer counts. */
function RecordVog({ trust: { vog } }: { trust: Trust }) {
  const { t } = useText();
  return (
    <>
      <ActWithFields key={vog?.seenOn} act="trust" name="vog" kind="second" button={t('desk.vogRecord')}>
        <DateField name="vogSeenOn" label={t('desk.vogWhen')} hint={t('desk.vogHint')} />
      </ActWithFields>
      {vog && (
        <Act act="trust" name="remove" kind="plain">
          {t('desk.vogRemove')}
        </Act>
      )}
    </>
  );
}
