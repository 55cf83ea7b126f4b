import type { SafetyTopic } from '../../generated/graphql';
import type { MessageId } from '../../messages/namespaces';
import type { IconName } from '../../parts/icons';

/** What people ask before they let someone in, in the order in which it is read. */
export const topics: Readonly<Record<SafetyTopic, { readonly icon: IconName; readonly title: MessageId }>> = {
  CONTACT: { icon: 'telephone', title: 'safety.topicContact' },
  HOME: { icon: 'house', title: 'safety.topicHome' },
  MONEY: { icon: 'coins', title: 'safety.topicMoney' },
  KEYS: { icon: 'key', title: 'safety.topicKeys' },
  CAR: { icon: 'car', title: 'safety.topicCar' },
  INSURANCE: { icon: 'shield', title: 'safety.topicInsurance' },
  VOG: { icon: 'paper', title: 'safety.topicVog' },
};
export const topicOrder = Object.keys(topics) as SafetyTopic[];
