/**
 * The community of what belongs to none: mail with a sign-in code, for example. Its rows are held apart by the same row-level
 * security as any community's.
 */
export const PLATFORM_COMMUNITY = '00000000-0000-0000-0000-000000000000';
