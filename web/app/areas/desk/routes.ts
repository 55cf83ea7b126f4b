import { index, layout, route } from '@react-router/dev/routes';

export const desk = [
  route('werkplek', 'areas/desk/desk.tsx', [
    layout('areas/desk/queue.tsx', [
      index('areas/desk/none.tsx'),
      route('vragen/:id', 'areas/desk/request.tsx'),
      route('vragen/:id/waarom/:offerId', 'areas/desk/why.tsx'),
    ]),
    route('verdelen', 'areas/desk/share.tsx'),
    route('buren/:memberId', 'areas/desk/trust.tsx'),
    route('aanbod', 'areas/desk/offers.tsx'),
    route('logboek', 'areas/desk/log.tsx'),
  ]),
];
