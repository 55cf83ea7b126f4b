import { about } from '../../languages';
import { Notice, WhoAndWhere } from '../../parts/bits';
import { ButtonLink } from '../../parts/form';
import { useText } from '../../text';
import { unanswered, type SentPair } from './share-view';
import { deskAt, whyAt } from './view';

interface ResultProps {
  readonly slug: string;
  /** To share out what is left of the same requests. */
  readonly again: string;
  readonly sent: readonly SentPair[];
  readonly changes: number;
  /** Of the requests, by their ids. */
  readonly titles: Readonly<Record<string, string>>;
}

/** Who was asked for what, and why someone was not. */
export function ShareResult({ slug, again, sent, changes, titles }: ResultProps) {
  const { t } = useText();
  const requestIds = [...new Set(sent.map(({ requestId }) => requestId))];
  return (
    <>
      <div role="status">
        <Notice kind="good" title={t('desk.sentCount', { count: sent.filter(({ asked }) => asked).length })}>
          <p>{t('desk.sentChanges', { count: changes })}</p>
        </Notice>
      </div>
      {requestIds.map((requestId) => (
        <section key={requestId}>
          <h2>
            <a href={deskAt(slug, unanswered, requestId)}>
              <bdi>{titles[requestId] ?? t('desk.request')}</bdi>
            </a>
          </h2>
          <ul className="people">
            {sent
              .filter((one) => one.requestId === requestId)
              .map((one) => (
                <li key={one.offerId}>
                  <Sent slug={slug} one={one} />
                </li>
              ))}
          </ul>
        </section>
      ))}
      <p className="share-out">
        <ButtonLink kind="second" to={again}>
          {t('desk.shareAgain')}
        </ButtonLink>
      </p>
    </>
  );
}

function Sent({ slug, one: { requestId, offerId, asked, message, who, area } }: { slug: string; one: SentPair }) {
  const { t, language } = useText();
  return (
    <>
      <strong>{who === null ? t('desk.someone') : <WhoAndWhere who={who} area={area} />}</strong>
      <span>
        <span className={asked ? 'tag' : 'tag now'}>{asked ? t('desk.wasAsked') : t('desk.wasNotAsked')}</span>{' '}
        {message && <span lang={about[language].errors}>{message}</span>}
      </span>
      {!asked && who !== null && (
        <a href={whyAt(slug, unanswered, { id: requestId, offerId })}>{t('desk.whyShort', { who })}</a>
      )}
    </>
  );
}
