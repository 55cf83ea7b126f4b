import { Args, Field, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import type { Check } from '#screening/types.js';
import { Public } from '../../../platform/auth/can.js';
import { withinLength } from '../../communities/texts.js';
import { noticedIn } from '../request.js';

const MOST_OF_A_TITLE = 120;
const MOST_TO_READ = 4_000;

/** The name of each check as clients write it, and the value as the code has it. */
const TextCheckEnum = {
  CONTACT_DATA: 'contact-data',
  ADDRESS: 'address',
  ABSENCE: 'absence',
  HEALTH: 'health',
  BANK_CARD: 'bank-card',
  KEY: 'key',
  MEDICAL_ACT: 'medical-act',
  PERSONAL_CARE: 'personal-care',
  NIGHT_CARE: 'night-care',
  CRISIS: 'crisis',
  PAID_WORK: 'paid-work',
  DEBT: 'debt',
  SAFE_CONTACT: 'safe-contact',
  THROUGH_ORGANISATION: 'through-organisation',
} as const satisfies Record<string, Check>;
registerEnumType(TextCheckEnum, { name: 'TextCheck' });
const ConsequenceEnum = { REDACT: 'redact', HOLD: 'hold', REFUSE: 'refuse' } as const;
registerEnumType(ConsequenceEnum, {
  name: 'TextConsequence',
  description: 'Left out of what the public reads; a coordinator looks first; the platform is not for this.',
});

@ObjectType('NoticedText')
export class NoticedTextType {
  @Field(() => TextCheckEnum)
  check!: string;

  @Field(() => ConsequenceEnum)
  consequence!: string;
}

@ObjectType('ScreenedText', { description: 'What stands in a text that something follows from.' })
export class ScreenedTextType {
  @Field({ description: 'As neighbours would read it.' })
  publicTitle!: string;

  @Field()
  publicText!: string;

  @Field(() => [NoticedTextType], { description: 'Each thing once, the most serious first.' })
  noticed!: NoticedTextType[];
}

/** What will be said of a text once it is sent, while there is time to change it. */
@Resolver()
export class ScreeningResolver {
  @Query(() => ScreenedTextType, {
    description: 'What would be noticed in a request, and what neighbours would read of it. Nothing is kept.',
  })
  @Public()
  screenText(@Args('title') title: string, @Args('text') text: string): ScreenedTextType {
    const { publicTitle, publicText, noticed } = noticedIn(
      withinLength(title, 'title', MOST_OF_A_TITLE),
      withinLength(text, 'text', MOST_TO_READ),
    );
    return { publicTitle, publicText, noticed: [...noticed] };
  }
}
