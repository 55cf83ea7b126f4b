import { route } from '@react-router/dev/routes';

export const asked = [route('vragen-voor-u', 'areas/asked/list.tsx'), route('vragen-voor-u/:id', 'areas/asked/one.tsx')];
