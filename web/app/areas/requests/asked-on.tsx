import { useText } from '../../text';

/** On a line of its own: beside a name, a bare day is read as the day of the help. */
export function AskedOn({ at }: { at: string }) {
  const { rich, date } = useText();
  return (
    <small>
      {rich('requests.askedOn', {
        date: (
          <time key="date" dateTime={at}>
            {date(at, 'dayMonth')}
          </time>
        ),
      })}
    </small>
  );
}
