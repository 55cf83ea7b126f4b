import { notFound } from '../../visit.server';

export function loader() {
  throw notFound();
}

export const action = loader;

export default function NothingHere() {
  return null;
}
