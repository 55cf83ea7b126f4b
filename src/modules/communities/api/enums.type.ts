import { registerEnumType } from '@nestjs/graphql';

/** The name of each value as clients write it, and the value as the code has it. */
export const Language = { NL_SIMPLE: 'nl-simple', NL: 'nl', EN: 'en' } as const;
export type Language = (typeof Language)[keyof typeof Language];
registerEnumType(Language, { name: 'Language' });

export const Weekday = { MON: 'mon', TUE: 'tue', WED: 'wed', THU: 'thu', FRI: 'fri', SAT: 'sat', SUN: 'sun' } as const;
export type Weekday = (typeof Weekday)[keyof typeof Weekday];
registerEnumType(Weekday, { name: 'Weekday' });
