import { route } from '@react-router/dev/routes';

export const offers = [
  route('mijn-aanbod', 'areas/offers/list.tsx'),
  route('mijn-aanbod/pauze', 'areas/offers/rest.tsx'),
  route('mijn-aanbod/:id', 'areas/offers/one.tsx'),
  route('mijn-aanbod/:id/pauze', 'areas/offers/pause.tsx'),
  route('mijn-aanbod/:id/stoppen', 'areas/offers/stop.tsx'),
  route('mijn-aanbod/:id/:part', 'areas/offers/change.tsx'),
];
