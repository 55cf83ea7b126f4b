import { DateField, RadioCards } from '../../parts/fields';
import { useText } from '../../text';

/** How long someone rests. */
export function UntilFields() {
  const { t } = useText();
  return (
    <>
      <RadioCards
        name="until"
        label={t('offers.howLong')}
        choices={(['week', 'month', 'quarter', 'open', 'date'] as const).map((value) => ({
          value,
          label: t('offers.until', { value }),
        }))}
        values={['week']}
      />
      <DateField name="day" label={t('offers.untilDay')} hint={t('offers.untilDayHint')} optional />
    </>
  );
}
