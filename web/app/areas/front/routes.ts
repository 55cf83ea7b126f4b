import { index, route } from '@react-router/dev/routes';

export const front = [index('areas/front/front.tsx'), route('helpen', 'areas/front/offer-by-phone.tsx')];
