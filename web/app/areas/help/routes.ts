import { route } from '@react-router/dev/routes';

export const help = [
  route('helpen', 'areas/help/start.tsx'),
  route('helpen/controle', 'areas/help/check.tsx'),
  route('helpen/klaar', 'areas/help/done.tsx'),
  route('helpen/:part', 'areas/help/step.tsx'),
];
