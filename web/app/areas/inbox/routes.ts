import { route } from '@react-router/dev/routes';

export const inbox = [route('berichten', 'areas/inbox/list.tsx')];
