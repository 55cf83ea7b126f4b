import type { Route } from './+types/me';
import { graphql } from '../../generated';
import type { MyDetailsQuery } from '../../generated/graphql';
import { about } from '../../languages';
import type { PageHandle } from '../../page-handle';
import { Fact } from '../../parts/facts';
import { Icon } from '../../parts/icon';
import { Page } from '../../parts/page';
import { communityPath, leavePath, mePartPath, myOffersPath, safePath } from '../../paths';
import { useText } from '../../text';
import { Button } from '../../parts/form';
import { notFound, visitOf } from '../../visit.server';
import { languageName } from '../account/spoken';

export const handle: PageHandle = { messages: ['me'] };

const MyDetails = graphql(`
  query MyDetails {
    me {
      email
      member {
        displayName
        languages
        postcode
        phone
        trust {
          knownToCoordinator
          vog {
            seenOn
            renewBy
          }
        }
        area {
          name
        }
      }
    }
    mySessions(first: 1) {
      totalCount
    }
  }
`);

type OwnTrust = NonNullable<NonNullable<NonNullable<MyDetailsQuery['me']>['member']>['trust']>;

export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const { me, mySessions } = await visit.ask(MyDetails);
  if (!me?.member) throw notFound();
  return { slug, email: me.email ?? '', member: me.member, devices: mySessions.totalCount ?? 1 };
}

export default function MePage({ loaderData: { slug, email, member, devices } }: Route.ComponentProps) {
  const { t, language } = useText();
  const facts = [
    { part: 'naam', shown: <bdi>{member.displayName}</bdi> },
    { part: 'postcode', shown: <bdi>{[member.postcode, member.area?.name].filter(Boolean).join(' · ')}</bdi> },
    { part: 'telefoon', shown: member.phone ? <bdi dir="ltr">{member.phone}</bdi> : t('me.noPhone') },
    { part: 'talen', shown: member.languages.map(languageName).join(', ') },
    { part: 'scherm', shown: about[language].name },
    { part: 'apparaten', shown: t('me.devices', { count: devices }) },
  ] as const;
  return (
    <Page title={t('me.title')} back={communityPath(slug)}>
      <dl className="facts">
        <Fact title={t('me.email')}>
          <bdi dir="ltr">{email}</bdi>
          <small>{t('me.emailHint')}</small>
        </Fact>
        {facts.map(({ part, shown }) => (
          <Fact
            key={part}
            title={t('me.fact', { part })}
            change={
              <a href={mePartPath(slug, part)}>
                {part === 'apparaten' ? t('me.see') : t('me.change')} <span className="unseen">{t('me.fact', { part })}</span>
              </a>
            }
          >
            {shown}
          </Fact>
        ))}
        <TeamKnows trust={member.trust ?? null} />
      </dl>
      <ul className="links">
        <li>
          <a href={myOffersPath(slug)}>
            <Icon name="heart" />
            {t('me.toMyOffers')}
          </a>
        </li>
        <li>
          <a href={safePath(slug)}>
            <Icon name="shield" />
            {t('me.toSafe')}
          </a>
        </li>
      </ul>
      <form method="post" action={leavePath(slug)}>
        <Button kind="second">{t('me.leave')}</Button>
      </form>
    </Page>
  );
}

/** Other neighbours do not see it. */
function TeamKnows({ trust }: { trust: OwnTrust | null }) {
  const { t, date } = useText();
  if (trust === null) return null;
  const { knownToCoordinator, vog } = trust;
  return (
    <Fact title={t('me.trust')}>
      {t('me.known', { known: String(knownToCoordinator) })}
      {vog && <small>{t('me.vog', { date: date(vog.seenOn, 'wholeDate'), until: date(vog.renewBy, 'wholeDate') })}</small>}
    </Fact>
  );
}
