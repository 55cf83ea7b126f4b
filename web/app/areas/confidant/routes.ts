import { route } from '@react-router/dev/routes';

export const confidant = [route('vertrouwen', 'areas/confidant/worries.tsx')];
