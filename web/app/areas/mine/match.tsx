import { redirect } from 'react-router';
import type { Route } from './+types/match';
import { runForm } from '../../form.server';
import { graphql } from '../../generated';
import type { Outcome } from '../../generated/graphql';
import type { PageHandle } from '../../page-handle';
import { Notice } from '../../parts/bits';
import { TextArea } from '../../parts/fields';
import { Button, ErrorSummary, SmallForm } from '../../parts/form';
import { Icon } from '../../parts/icon';
import type { IconName } from '../../parts/icons';
import { Fact } from '../../parts/facts';
import { Page } from '../../parts/page';
import { Phone } from '../../parts/phone';
import { matchesPath, matchPath, myRequestPath, safePath, worryPath } from '../../paths';
import { useText } from '../../text';
import { notFound, visitOf } from '../../visit.server';
import { requireMember } from './signed-in.server';
import { Stuck, WhatAndWhen } from './what-and-when';

export const handle: PageHandle = { messages: ['mine', 'requests'] };

const OneMatch = graphql(`
  query OneMatch($id: ID!) {
    me {
      member {
        id
      }
    }
    match(id: $id) {
      id
      status
      outcome
      request {
        id
        title
        text
        when {
          ...WhenWords
        }
      }
      members {
        role
        contact {
          email
          phone
        }
        member {
          id
          displayName
          area {
            name
          }
        }
      }
    }
  }
`);

const ShareContact = graphql(`
  mutation ShareContact($id: ID!, $key: String) {
    shareContact(matchId: $id, idempotencyKey: $key) {
      id
    }
  }
`);

const FinishMatch = graphql(`
  mutation FinishMatch($id: ID!, $outcome: Outcome!, $note: String, $key: String) {
    finishMatch(id: $id, outcome: $outcome, note: $note, idempotencyKey: $key) {
      id
    }
  }
`);

const outcomes = { WENT_WELL: 'tick', DID_NOT_HAPPEN: 'calendar', WRONG: 'warning' } as const satisfies Record<
  Outcome,
  IconName
>;
const isOutcome = (text: string): text is Outcome => Object.hasOwn(outcomes, text);

export async function loader({ context, params: { slug, id } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  await requireMember(visit, slug);
  const { me, match } = await visit.ask(OneMatch, { id });
  const mine = match?.members.find(({ member }) => member.id === me?.member?.id);
  const theirs = match?.members.find((member) => member !== mine);
  if (!match || !mine || !theirs) throw notFound();
  return { slug, match, mine, theirs };
}

export const action = ({ request, context, params: { slug, id } }: Route.ActionArgs) =>
  runForm<unknown>(
    { request, context },
    {
      send: async (form, visit) => {
        const outcome = form.text('outcome');
        if (!isOutcome(outcome)) return visit.attempt(ShareContact, { id, key: form.key });
        return visit.attempt(FinishMatch, { id, outcome, note: form.optional('note'), key: form.key });
      },
      done: () => redirect(matchPath(slug, id), 303),
    },
  );

/** The same page for the one who is helped and the one who helps. */
export default function MatchPage({ loaderData: { slug, match, mine, theirs } }: Route.ComponentProps) {
  const { t, rich } = useText();
  const { status, request, outcome } = match;
  const who = theirs.member.displayName;
  const isRunning = status === 'INTRODUCED' || status === 'AGREED';
  const isOver = status === 'FELL_THROUGH' || status === 'ENDED';
  const role = theirs.role === 'HELPER' ? 'helpsYou' : 'youHelp';
  return (
    <Page title={t('mine.matchTitle', { role, who })} back={matchesPath(slug)}>
      <ErrorSummary />
      <p className="lead">{t('mine.matchText', { status, role })}</p>
      {!isOver && (
        <section aria-labelledby="contact">
          <h2 id="contact">{t('mine.contactTitle')}</h2>
          {theirs.contact ? (
            <Notice kind="good" title={rich('mine.theirContact', { who: <bdi key="who">{who}</bdi> })}>
              {theirs.contact.phone && (
                <p>
                  <Phone number={theirs.contact.phone} />
                </p>
              )}
              {theirs.contact.email && (
                <p>
                  <a className="phone" href={`mailto:${theirs.contact.email}`}>
                    <Icon name="mail" />
                    <bdi dir="ltr">{theirs.contact.email}</bdi>
                  </a>
                </p>
              )}
            </Notice>
          ) : (
            <p>{t('mine.notYet', { who })}</p>
          )}
          {mine.contact ? (
            <p>
              {rich('mine.given', {
                who: <bdi key="who">{who}</bdi>,
                what: (
                  <bdi key="what" dir="ltr">
                    {[mine.contact.phone, mine.contact.email].filter(Boolean).join(', ')}
                  </bdi>
                ),
              })}
            </p>
          ) : (
            <SmallForm name="contact">
              <p>{t('mine.giveHow', { who })}</p>
              <Button>{t('mine.give', { who })}</Button>
            </SmallForm>
          )}
        </section>
      )}
      {isRunning && (
        <>
          <h2>{t('mine.nextTitle')}</h2>
          <ol className="steps">
            <li>
              <span>{t('mine.next1')}</span>
            </li>
            <li>
              <span>{t('mine.next2')}</span>
            </li>
            <li>
              <span>{t('mine.next3')}</span>
            </li>
          </ol>
          <p>
            <a href={safePath(slug)}>{t('mine.safe')}</a>
          </p>
        </>
      )}
      {outcome ? (
        <Notice kind="good" title={t('mine.thanks')}>
          <p>{t('mine.said', { outcome })}</p>
          {outcome === 'WRONG' && (
            <p>
              <a href={worryPath(slug)}>{t('mine.worried')}</a>
            </p>
          )}
        </Notice>
      ) : (
        status !== 'FELL_THROUGH' && (
          <section aria-labelledby="hoe-ging-het">
            <h2 id="hoe-ging-het">{t('mine.howTitle')}</h2>
            <p>{t('mine.howText')}</p>
            <SmallForm name="hoe">
              <TextArea name="note" label={t('mine.note')} hint={t('mine.noteHint')} optional rows={2} />
              <div className="cards">
                {Object.entries(outcomes).map(([value, icon]) => (
                  <button className="card" key={value} name="outcome" value={value}>
                    <Icon name={icon} large />
                    <strong>{t('mine.outcome', { outcome: value })}</strong>
                  </button>
                ))}
              </div>
            </SmallForm>
          </section>
        )
      )}
      <h2>{t('mine.about')}</h2>
      <p>
        <strong lang="nl" dir="auto">
          {request.title}
        </strong>
      </p>
      <WhatAndWhen text={request.text} when={request.when}>
        {theirs.member.area && (
          <Fact title={t('mine.where')}>
            <bdi>{theirs.member.area.name}</bdi>
          </Fact>
        )}
      </WhatAndWhen>
      {role === 'helpsYou' && (
        <p>
          <a href={myRequestPath(slug, request.id)}>{t('mine.toRequest')}</a>
        </p>
      )}
      <Stuck />
    </Page>
  );
}
