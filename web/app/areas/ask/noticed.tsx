import { redirect } from 'react-router';
import type { Route } from './+types/noticed';
import type { PageHandle } from '../../page-handle';
import { ButtonLink } from '../../parts/form';
import { Page } from '../../parts/page';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { stepOf } from './answers';
import { basePath } from './draft.server';
import { screened } from './noticed.server';
import { Notices } from './notices';
import { addressAfter, openDraft } from './question.server';

export const handle: PageHandle = { messages: ['ask'] };

/** Between telling and the next question, when something follows from what was told. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const { answers } = await openDraft(visit, params);
  const { title = '', text = '', words = '' } = answers;
  const told = title !== '' || text !== '';
  const found = await (told ? screened(visit, title, text) : screened(visit, '', words));
  const next = told ? addressAfter(visit, params, 'vertel', answers) : addressAfter(visit, params, 'soort', answers, 'precies');
  if (!found || found.noticed.length === 0) throw redirect(next);
  const back = `${basePath(params)}/${told ? 'vertel' : 'soort'}${visit.url.search}`;
  return { noticed: found.noticed, title: found.publicTitle, text: told ? found.publicText : null, next, back };
}

export default function Noticed({ loaderData: { noticed, title, text, next, back } }: Route.ComponentProps) {
  const { t } = useText();
  const isRefused = noticed.some(({ consequence }) => consequence === 'REFUSE');
  const isCut = text !== null && noticed.every(({ consequence }) => consequence === 'REDACT');
  return (
    <Page title={t('ask.noticedPage')} back={back} step={stepOf('vertel')}>
      <Notices noticed={noticed} />
      {isCut && (
        <>
          <h2>{t('ask.neighboursRead')}</h2>
          <div className="quote" lang="nl" dir="auto">
            <strong>{title}</strong>
            <p className="words">{text}</p>
          </div>
          {text === '' && <p>{t('ask.nothingLeft')}</p>}
        </>
      )}
      <p className="buttons">
        {!isRefused && <ButtonLink to={next}>{t('ask.goOnLikeThis')}</ButtonLink>}
        <ButtonLink kind={isRefused ? 'main' : 'second'} to={back}>
          {t('ask.changeText')}
        </ButtonLink>
      </p>
    </Page>
  );
}
