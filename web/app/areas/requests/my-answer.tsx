import type { ReactNode } from 'react';
import { graphql } from '../../generated';
import type { MyAnswerFragment } from '../../generated/graphql';
import { Notice } from '../../parts/bits';
import { TextArea } from '../../parts/fields';
import { Button, ButtonLink, Form } from '../../parts/form';
import { matchesPath } from '../../paths';
import { useText } from '../../text';

export const MyAnswerParts = graphql(`
  fragment MyAnswer on Response {
    id
    answer
    status
    message
  }
`);

interface MyAnswerProps {
  readonly slug: string;
  readonly answer: MyAnswerFragment;
  /** Of who asks. */
  readonly name: string;
  readonly children?: ReactNode;
}

/** What someone answered, what happens now, and what can still be done about it. */
export function MyAnswer({ slug, answer: { id, answer, status, message }, name, children }: MyAnswerProps) {
  const { t } = useText();
  if (answer !== 'YES') {
    return (
      <Notice title={t('requests.youSaid', { answer })}>
        <p>{t('requests.afterwards', { answer })}</p>
        {children}
      </Notice>
    );
  }
  const waits = status === 'GIVEN' || status === 'RESERVE';
  return (
    <>
      <Notice kind="good" title={t('requests.youSaid', { answer })}>
        <p>{t('requests.yesNow', { status, name })}</p>
        {status === 'CHOSEN' && <ButtonLink to={matchesPath(slug)}>{t('requests.toMatches')}</ButtonLink>}
        {message && (
          <p>
            {t('requests.youWrote')} <q dir="auto">{message}</q>
          </p>
        )}
      </Notice>
      {waits && (
        <div className="after">
          <Form name="say" quiet>
            <input type="hidden" name="response" value={id} />
            <TextArea
              name="message"
              label={t('requests.sayMore', { name })}
              hint={t('requests.sayMoreHint', { name })}
              value={message ?? ''}
              rows={3}
              optional
            />
            <Button kind="second">{message ? t('requests.sayAnew') : t('requests.say')}</Button>
          </Form>
          <Form name="back" quiet>
            <input type="hidden" name="response" value={id} />
            <Button kind="plain" name="do" value="take-back">
              {t('requests.takeBack')}
            </Button>
          </Form>
        </div>
      )}
    </>
  );
}
