import { route } from '@react-router/dev/routes';

export const account = [
  route('aanmelden', 'areas/account/enter.tsx'),
  route('aanmelden/code', 'areas/account/code.tsx'),
  route('aanmelden/link', 'areas/account/link.tsx'),
  route('aanmelden/klaar', 'areas/account/entered.ts'),
  route('aanmelden/demo', 'areas/account/demo.ts'),
  route('afmelden', 'areas/account/leave.ts'),
  route('meedoen', 'areas/account/join.tsx'),
];
