import { index, route } from '@react-router/dev/routes';

export const front = [index('areas/front/front.tsx'), route('taal', 'areas/front/language.ts', { id: 'language-here' })];
