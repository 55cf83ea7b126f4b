import type { ReactNode } from 'react';
import type { WhenWordsFragment } from '../../generated/graphql';
import { Fact } from '../../parts/facts';
import { Phone } from '../../parts/phone';
import { useRoot } from '../../parts/use-root';
import { useText } from '../../text';
import { WhenWords } from '../requests/when';

/** What was asked, in its writer's words, and for when; the page adds what else there is to know. */
export function WhatAndWhen({ text, when, children }: { text: string; when: WhenWordsFragment; children?: ReactNode }) {
  const { t } = useText();
  return (
    <>
      <p className="words" lang="nl" dir="auto">
        {text}
      </p>
      <dl className="facts">
        <Fact title={t('mine.when')}>
          <WhenWords when={when} />
        </Fact>
        {children}
      </dl>
    </>
  );
}

/** Whom to call when it does not work out. */
export function Stuck() {
  const { t } = useText();
  const phone = useRoot()?.community?.phone ?? null;
  return phone === null ? null : (
    <p>
      {t('mine.stuck')} <Phone number={phone} />
    </p>
  );
}
