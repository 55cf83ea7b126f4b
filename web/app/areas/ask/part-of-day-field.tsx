import { CheckCards } from '../../parts/fields';
import { useText } from '../../text';
import { partsOfDay, type PartOfDay } from './parts-of-day';

export function PartOfDayField({ values }: { values: readonly PartOfDay[] }) {
  const { t } = useText();
  return (
    <CheckCards
      name="parts"
      label={t('ask.parts')}
      hint={t('ask.partsHint')}
      close
      choices={partsOfDay.map((value) => ({
        value,
        label: t('ask.part', { part: value }),
        hint: <bdi>{t('ask.partHours', { part: value })}</bdi>,
      }))}
      values={values}
    />
  );
}
