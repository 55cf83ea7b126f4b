import type { AsAnyoneQuery, OneOnDeskQuery } from '../../generated/graphql';
import { Fact } from '../../parts/facts';
import { useText } from '../../text';
import { WhenWords } from '../requests/when';

type OneRequest = NonNullable<OneOnDeskQuery['request']>;

/** All that is known of it, beside its words. */
export function Facts({ request, kinds }: { request: OneRequest; kinds: readonly string[] }) {
  const { t, date } = useText();
  const { for: whom, conditions, deskNote } = request;
  const names = new Intl.DisplayNames([useText().language === 'en' ? 'en' : 'nl'], { type: 'language' });
  const notes = [
    t('desk.visibility', { visibility: conditions.visibility }),
    conditions.vogRequired && t('desk.vog'),
    conditions.knownToCoordinator && t('desk.known'),
    conditions.languages.length > 0 && conditions.languages.map((code) => names.of(code) ?? code).join(', '),
  ].filter((note): note is string => Boolean(note));
  return (
    <dl className="facts">
      <Fact title={t('desk.forWhom')}>
        {whom.self ? t('desk.forSelf') : t('desk.forOther', { name: whom.name ?? '–', relation: whom.relation ?? '–' })}
        {whom.consent && (
          <small>
            {t('desk.consent', {
              by: whom.consent.agreedBy,
              how: whom.consent.how,
              date: date(whom.consent.at, 'day'),
              recorder: whom.consent.recordedBy.displayName,
            })}
          </small>
        )}
      </Fact>
      <Fact title={t('desk.kind')}>{kinds.join(', ') || t('desk.unknownKind')}</Fact>
      <Fact title={t('desk.when')}>
        <WhenWords when={request.when} />
      </Fact>
      <Fact title={t('desk.helpers')}>
        {t('desk.helpersFound', { found: request.helpersFound, needed: request.helpersNeeded, asked: request.askedCount })}
      </Fact>
      <Fact title={t('desk.conditions')}>
        {notes.map((note) => (
          <span className="tag" key={note}>
            {note}
          </span>
        ))}
      </Fact>
      {request.nextStepAt && <Fact title={t('desk.nextStep')}>{date(request.nextStepAt, 'dayTime')}</Fact>}
      {request.expiresAt && <Fact title={t('desk.expires')}>{date(request.expiresAt, 'dayTime')}</Fact>}
      {deskNote && (
        <Fact title={t('desk.note')}>
          <span dir="auto">{deskNote}</span>
        </Fact>
      )}
    </dl>
  );
}

/** Beside what was written: what everyone reads, where that differs. */
export function Published({ request, published }: { request: OneRequest; published: AsAnyoneQuery['request'] | null }) {
  const { t } = useText();
  if (published && published.title === request.title && published.text === request.text) return null;
  if (!published && request.status !== 'OPEN') return null;
  return (
    <>
      <h3>{t('desk.published')}</h3>
      {published ? (
        <blockquote lang="nl" dir="auto">
          <strong>{published.title}</strong>
          <p className="words">{published.text}</p>
        </blockquote>
      ) : (
        <p>{t('desk.notPublished')}</p>
      )}
    </>
  );
}
