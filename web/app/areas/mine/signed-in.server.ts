import { redirect } from 'react-router';
import { enterPath, joinPath } from '../../paths';
import type { Visit } from '../../visit.server';

/** What is someone's own is for who is signed in and takes part; others are led to where that becomes possible, and back. */
export async function requireMember(visit: Visit, slug: string): Promise<void> {
  const { me } = await visit.frame();
  if (!me) throw redirect(enterPath(slug, visit.path));
  if (!me.member) throw redirect(joinPath(slug, visit.path));
}
