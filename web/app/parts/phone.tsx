import { Icon } from './icon';

/** A telephone number that can be called by touching it. */
export function Phone({ number }: { number: string }) {
  return (
    <a className="phone" href={`tel:${number.replace(/[^\d+]/g, '')}`}>
      <Icon name="telephone" />
      <bdi dir="ltr">{number}</bdi>
    </a>
  );
}
