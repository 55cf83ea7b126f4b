import { route } from '@react-router/dev/routes';

export const safety = [
  route('veilig', 'areas/safety/safe.tsx'),
  route('zorgen', 'areas/safety/worry.tsx'),
  route('zorgen/klaar', 'areas/safety/received.tsx'),
];
