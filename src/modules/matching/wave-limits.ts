/** How many helpers are asked for a request over all its rounds, at most. */
export const mostAskedFor = (
  { helpersNeeded }: { readonly helpersNeeded: number },
  { maxAsked }: { readonly maxAsked: number },
): number => maxAsked * helpersNeeded;
