import { SetMetadata, createParamDecorator, type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { Problem } from '#kernel/errors.js';
import type { GraphqlContext } from '../graphql/context.js';
import { require, type Permission } from './access.js';
import { nobody, type Viewer } from './viewer.js';

export const PUBLIC = 'omzien:public';
export const CAN = 'omzien:can';

/** Anyone may ask this; the answer shows what is theirs to see. */
export const Public = () => SetMetadata(PUBLIC, true);
/** Only who has this permission. The service checks it again: a resolver is not the only way in. */
export const Can = (permission: Permission) => SetMetadata(CAN, permission);

export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => {
  const graphql = GqlExecutionContext.create(context).getContext<Partial<GraphqlContext>>();
  return graphql.viewer ?? nobody;
});

/** Refuses everything that says neither `@Public` nor `@Can`, and everyone who may not. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType<string>() !== 'graphql') return true;
    const { parentType } = GqlExecutionContext.create(context).getInfo<{ parentType: { name: string } }>();
    if (!['Query', 'Mutation', 'Subscription'].includes(parentType.name)) return true;
    const handler = context.getHandler();
    if (this.reflector.get<boolean>(PUBLIC, handler)) return true;
    const permission = this.reflector.get<Permission | undefined>(CAN, handler);
    if (!permission) throw new Problem('auth.forbidden');
    require(GqlExecutionContext.create(context).getContext<GraphqlContext>().viewer, permission);
    return true;
  }
}
