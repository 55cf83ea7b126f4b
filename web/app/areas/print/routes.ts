import { route } from '@react-router/dev/routes';

export const print = [
  route('vragen/:id/kaart', 'areas/print/card.tsx'),
  route('vragen/:id/poster', 'areas/print/poster.tsx'),
  route('wijken/:areaId/poster', 'areas/print/week.tsx'),
];
