import { Button, type ButtonKind, Form } from '../../parts/form';
import { Icon } from '../../parts/icon';
import { askedOnePath } from '../../paths';
import { useText } from '../../text';

const kinds = { YES: 'main', NOT_NOW: 'second', NEVER: 'plain' } as const satisfies Record<string, ButtonKind>;
export type Answer = keyof typeof kinds;

/** Yes, not now, or never this: each is one tap. */
export function AnswerButtons({ slug, id, answers }: { slug: string; id: string; answers: readonly Answer[] }) {
  const { t } = useText();
  return (
    <div className="answers">
      {answers.map((answer) => (
        <Form key={answer} name={`${id}.${answer}`} action={askedOnePath(slug, id)} quiet>
          <Button kind={kinds[answer]} name="answer" value={answer}>
            {answer === 'YES' && <Icon name="heart" />}
            {t('asked.answer', { answer })}
          </Button>
        </Form>
      ))}
    </div>
  );
}
