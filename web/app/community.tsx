import { Outlet } from 'react-router';
import type { Route } from './+types/community';
import { notFound, visitOf } from './visit.server';

/** Around every page of a community: whether there is one. */
export async function loader({ context }: Route.LoaderArgs) {
  const { community } = await visitOf(context).frame();
  if (!community) throw notFound();
  return { community };
}

export default function InCommunity() {
  return <Outlet />;
}
