import { route } from '@react-router/dev/routes';

export const me = [
  route('mijn-gegevens', 'areas/me/me.tsx'),
  route('mijn-gegevens/apparaten', 'areas/me/devices.tsx'),
  route('mijn-gegevens/:part', 'areas/me/change.tsx'),
];
