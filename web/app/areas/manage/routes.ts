import { route } from '@react-router/dev/routes';

export const manage = [
  route('beheer', 'areas/manage/begin.ts'),
  route('beheer/model', 'areas/manage/model.tsx'),
  route('beheer/eerlijk', 'areas/manage/fair.tsx'),
  route('beheer/grenzen', 'areas/manage/limits.tsx'),
];
