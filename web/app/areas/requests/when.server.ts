import { graphql } from '../../generated';

/** Beside its component rather than in it: the documents of every page would go to the browser with it. */
export const WhenWordsParts = graphql(`
  fragment WhenWords on When {
    kind
    until
    slots {
      date
      weekday
      from
      to
    }
  }
`);
