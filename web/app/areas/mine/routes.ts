import { route } from '@react-router/dev/routes';

export const mine = [
  route('mijn-vragen', 'areas/mine/list.tsx'),
  route('mijn-vragen/:id', 'areas/mine/one.tsx'),
  route('mijn-vragen/:id/intrekken', 'areas/mine/withdraw.tsx'),
  route('afspraken', 'areas/mine/matches.tsx'),
  route('afspraken/:id', 'areas/mine/match.tsx'),
];
