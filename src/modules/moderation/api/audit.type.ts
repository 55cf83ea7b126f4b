import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.js';
import type { AuditEntry } from '../audit.service.js';

@ObjectType('AuditEntry', { description: 'What a coordinator or administrator did. Ids and codes, and the reason they typed.' })
export class AuditEntryType {
  @Field(() => ID)
  id!: string;

  @Field(() => GraphQLISODateTime)
  at!: Date;

  @Field({ description: 'What was done: "request.approved".' })
  action!: string;

  @Field({ description: 'To what: "request", "offer", "suggestion".' })
  subjectType!: string;

  @Field(() => ID)
  subjectId!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  actorId!: string;
}

export const AuditEntryConnection = connectionOf(AuditEntryType, 'AuditEntry');

export function showAuditEntry({
  id,
  createdAt: at,
  action,
  subjectType,
  subjectId,
  reason,
  actorId,
}: AuditEntry): AuditEntryType {
  return { id, at, action, subjectType, subjectId, reason, actorId };
}
