/** Beside the queue stands nothing until a request is chosen: the table has the whole width. */
export default function None() {
  return null;
}
