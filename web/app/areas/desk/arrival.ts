import { useEffect, useRef } from 'react';
import { NavigationType, useNavigationType } from 'react-router';

/** Who came here by a link of the page, is there with the focus as well. */
export function useArrival(where: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(where);
  const how = useNavigationType();
  useEffect(() => {
    if (first.current === where && how === NavigationType.Pop) return;
    first.current = where;
    heading.current?.focus();
  }, [where, how]);
  return heading;
}
