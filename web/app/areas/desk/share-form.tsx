import { useEffect, useRef, useState } from 'react';
import type { ProposedPairFragment, ProposeQuery } from '../../generated/graphql';
import { about } from '../../languages';
import { WhoAndWhere } from '../../parts/bits';
import { Button, Form } from '../../parts/form';
import { useForm } from '../../parts/form-state';
import { useText } from '../../text';
import { percentOf } from './chance';
import { unanswered, valueOf } from './share-view';
import { deskAt, whyAt } from './view';

type Proposed = ProposeQuery['proposeAssignment']['requests'][number];
type OneRequest = NonNullable<Proposed['request']>;

/** For each request who is proposed, ticked, and who else could be asked; and one button that asks whoever is ticked. */
export function ShareForm({ slug, requests }: { slug: string; requests: readonly Proposed[] }) {
  const { t } = useText();
  const first = useTicked(requests);
  const { around, ticked } = useWhatIsTicked(first);
  const pairs = requests.flatMap(({ request, proposed, others }) =>
    request ? [...proposed, ...others].map((pair) => ({ pair, value: valueOf(request.id, pair.offer.id) })) : [],
  );
  const now = pairs.filter(({ value }) => (ticked ?? first).includes(value)).map(({ pair }) => pair);
  const expected = now.reduce((sum, { score }) => sum + score, 0);
  const helpers = new Set(now.map(({ helper }) => helper.id)).size;
  const [firstPair] = pairs;
  const oneDecimal = useOneDecimal();
  return (
    <div ref={around.ref} onChange={around.read}>
      <Form>
        {requests.map(
          (one) =>
            one.request && (
              <Sharing key={one.request.id} {...{ slug, first, ...one, request: one.request, leadsTo: firstPair?.value }} />
            ),
        )}
        <p role="status">
          {t('desk.expected', { of: ticked ? 'ticked' : 'proposal', chosen: now.length, expected: oneDecimal(expected) })}
        </p>
        <Button>{ticked === null ? t('desk.sendTicked') : t('desk.sendMany', { count: helpers })}</Button>
      </Form>
    </div>
  );
}

interface SharingProps extends Proposed {
  readonly slug: string;
  readonly request: OneRequest;
  /** Ticked when the page comes. */
  readonly first: readonly string[];
  /** The first tick of all: the summary of what is wrong leads to it. */
  readonly leadsTo: string | undefined;
}

function Sharing({ slug, request, wanted, proposed, others, first, leadsTo }: SharingProps) {
  const { t } = useText();
  const all = [...proposed, ...others];
  const { helpersFound: found, helpersNeeded: needed, askedCount: asked } = request;
  return (
    <fieldset className="field">
      <legend>
        <bdi>{request.title}</bdi>
      </legend>
      <p className="hint">
        <a href={deskAt(slug, unanswered, request.id)}>
          <bdi dir="ltr">{request.reference}</bdi>
        </a>{' '}
        · {request.area.name} · {t('desk.helpersFound', { found, needed, asked })} ·{' '}
        {t('desk.proposedCount', { count: proposed.length })}
      </p>
      {proposed.map(({ offer }) => (
        <input key={offer.id} type="hidden" name="voorstel" value={valueOf(request.id, offer.id)} />
      ))}
      {all.length === 0 ? (
        <p>{wanted === 0 ? t('desk.enough') : t('desk.nobodyFree')}</p>
      ) : (
        <ul className="choices beside">
          {all.map((pair) => (
            <li key={pair.offer.id}>
              <Pair pair={pair} value={valueOf(request.id, pair.offer.id)} first={first} leadsTo={leadsTo} />
              <a href={whyAt(slug, unanswered, { id: request.id, offerId: pair.offer.id })}>
                {t('desk.whyShort', { who: pair.helper.displayName })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

function Pair({
  pair: { helper, offer, reasons, score },
  value,
  first,
  leadsTo,
}: Pick<SharingProps, 'first' | 'leadsTo'> & { pair: ProposedPairFragment; value: string }) {
  const { t, language } = useText();
  return (
    <label className="choice">
      <input
        type="checkbox"
        name="paar"
        id={value === leadsTo ? 'paar' : undefined}
        value={value}
        defaultChecked={first.includes(value)}
      />
      <span>
        <strong>
          <WhoAndWhere who={helper.displayName} area={offer.area.name} />
        </strong>
        <small>
          <bdi>{offer.title}</bdi> · {t('desk.chanceShort', { percent: percentOf(score) })}
        </small>
        {reasons.length > 0 && <small lang={about[language].errors}>{reasons.map(({ text }) => text).join(' · ')}</small>}
      </span>
    </label>
  );
}

/** What is ticked when the page comes: what was sent and refused, or else whoever is proposed. */
function useTicked(requests: readonly Proposed[]): readonly string[] {
  const { answers, problems } = useForm();
  const proposed = requests.flatMap(({ request, proposed: some }) =>
    request ? some.map(({ offer }) => valueOf(request.id, offer.id)) : [],
  );
  const [first] = useState(problems.length > 0 || answers.paar ? (answers.paar ?? []) : proposed);
  return first;
}

/** What is ticked now: null on the server, and where no scripts run. */
function useWhatIsTicked(first: readonly string[]) {
  const ref = useRef<HTMLDivElement>(null);
  const [ticked, setTicked] = useState<readonly string[] | null>(null);
  const read = (): void => {
    const ticks = ref.current?.querySelectorAll<HTMLInputElement>('input[name=paar]:checked') ?? [];
    setTicked([...ticks].map(({ value }) => value));
  };
  // A browser may have ticked before the scripts came, when someone went back to this page.
  useEffect(read, [first]);
  return { around: { ref, read }, ticked };
}

function useOneDecimal(): (number: number) => string {
  const { language } = useText();
  const format = new Intl.NumberFormat(language === 'en' ? 'en' : 'nl', { maximumFractionDigits: 1 });
  return (number) => format.format(number);
}
