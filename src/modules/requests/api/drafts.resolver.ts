import {
  Args,
  Context,
  Field,
  GraphQLISODateTime,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from '@nestjs/graphql';
import { CurrentViewer, Public } from '../../../platform/auth/can.js';
import type { Viewer } from '../../../platform/auth/viewer.js';
import type { GraphqlContext } from '../../../platform/graphql/context.js';
import { JsonScalar } from '../../../platform/graphql/scalars.js';
import type { Draft } from '../draft.js';
import { DraftsService } from '../drafts.service.js';

const DraftKindEnum = { REQUEST: 'request', OFFER: 'offer', WORRY: 'worry' } as const;
type DraftKindEnum = (typeof DraftKindEnum)[keyof typeof DraftKindEnum];
registerEnumType(DraftKindEnum, { name: 'DraftKind' });

@ObjectType('Draft', { description: 'What someone has filled in so far.' })
export class DraftType {
  @Field(() => ID)
  id!: string;

  @Field(() => DraftKindEnum)
  kind!: DraftKindEnum;

  @Field(() => JsonScalar)
  content!: Draft['content'];

  @Field(() => GraphQLISODateTime)
  updatedAt!: Date;

  @Field(() => GraphQLISODateTime)
  expiresAt!: Date;
}

@ObjectType('SavedDraft')
export class SavedDraftType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Opens the draft again. Kept nowhere here: only a hash is.' })
  secret!: string;

  @Field(() => GraphQLISODateTime)
  expiresAt!: Date;
}

@InputType({ description: 'A new draft; with the id and secret of one that there is, that one.' })
export class SaveDraftInput {
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => String, { nullable: true })
  secret?: string | null;

  @Field(() => DraftKindEnum)
  kind!: DraftKindEnum;

  @Field(() => JsonScalar, { description: 'An object of at most 16 kB.' })
  content!: unknown;
}

/** A key against doing it twice is accepted and not used: no secret is ever stored, and a second new draft is harmless. */
@Resolver()
export class DraftsResolver {
  constructor(private readonly drafts: DraftsService) {}

  @Query(() => DraftType, { nullable: true, description: 'Null when unknown, expired, or not opened by this secret.' })
  @Public()
  draft(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('secret') secret: string,
  ): Promise<DraftType | null> {
    return this.drafts.find(viewer, id, secret);
  }

  @Mutation(() => SavedDraftType, { description: 'Keeps it for 14 days. Also for who is not signed in.' })
  @Public()
  saveDraft(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { id, secret, kind, content }: SaveDraftInput,
    @Args('idempotencyKey', { type: () => String, nullable: true }) _key: string | null,
    @Context() { req }: GraphqlContext,
  ): Promise<SavedDraftType> {
    return this.drafts.save(viewer, { id: id ?? null, secret: secret ?? null, kind, content }, req.ip ?? '');
  }

  @Mutation(() => Boolean, { description: 'Removes it for good. False when there was none.' })
  @Public()
  discardDraft(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('secret') secret: string,
    @Args('idempotencyKey', { type: () => String, nullable: true }) _key: string | null,
  ): Promise<boolean> {
    return this.drafts.discard(viewer, id, secret);
  }
}
