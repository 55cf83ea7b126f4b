import { TextField } from '../../parts/fields';
import { useText } from '../../text';

/** Where the code or the link is sent. */
export function EmailField() {
  const { t } = useText();
  return (
    <TextField
      name="email"
      type="email"
      label={t('account.email')}
      hint={t('account.emailHint')}
      autoComplete="email"
      inputMode="email"
      spellCheck={false}
      dir="ltr"
    />
  );
}
