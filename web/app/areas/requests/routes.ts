import { route } from '@react-router/dev/routes';

export const requests = [route('vragen', 'areas/requests/list.tsx'), route('vragen/:id', 'areas/requests/one.tsx')];
