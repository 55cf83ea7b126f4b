import { route } from '@react-router/dev/routes';

export const rules = [route('regels', 'areas/rules/list.tsx'), route('regels/:topic', 'areas/rules/one.tsx')];
