import { useRouteLoaderData } from 'react-router';
import type { RootData } from '../root-data';

/** What the frame of every page knows; undefined when even that could not be read. */
export const useRoot = (): RootData | undefined => useRouteLoaderData<RootData>('root');
