import { DateField, RadioCards } from '../../parts/fields';
import { useText } from '../../text';

/** How long someone rests. The day stands below the choice that needs it, and where browsers can hide it, only with that choice. */
export function UntilFields() {
  const { t } = useText();
  return (
    <div className="until">
      <RadioCards
        name="until"
        label={t('offers.howLong')}
        choices={(['week', 'month', 'quarter', 'open', 'date'] as const).map((value) => ({
          value,
          label: t('offers.until', { value }),
        }))}
        values={['week']}
      />
      <DateField name="day" label={t('offers.untilDay')} hint={t('offers.untilDayHint')} />
    </div>
  );
}
