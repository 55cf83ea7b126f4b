import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import { ModulesContainer, NestFactory } from '@nestjs/core';
import {
  GraphQLSchemaBuilderModule,
  GraphQLSchemaFactory,
  GraphQLSchemaHost,
  Mutation,
  Query,
  ResolveField,
  Resolver,
  Subscription,
} from '@nestjs/graphql';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { permissions, type Permission } from '../../src/platform/auth/access.js';
import { CAN, Can, PUBLIC, Public } from '../../src/platform/auth/can.js';
import { resolvers } from '../../src/schema.js';
import { World } from '../support/world.js';

/** Under which Nest keeps what a method of a resolver is: a query, a mutation, a subscription, or the field of a type. */
const RESOLVER_TYPE = 'graphql:resolver_type';
const roots = ['Query', 'Mutation', 'Subscription'] as const;

/** A way in: one query, mutation or subscription, and what stands at it. */
interface Door {
  readonly name: string;
  readonly root: (typeof roots)[number];
  readonly isPublic: boolean;
  readonly permission: string | undefined;
}

function doorsOf(resolver: Type): Door[] {
  const prototype = (resolver.prototype ?? {}) as object;
  return Object.getOwnPropertyNames(prototype).flatMap((method) => {
    // By its descriptor: a getter of some provider of Nest's own is not to be run.
    const handler: unknown = Object.getOwnPropertyDescriptor(prototype, method)?.value;
    if (typeof handler !== 'function' || method === 'constructor') return [];
    const kind: unknown = Reflect.getMetadata(RESOLVER_TYPE, handler);
    const root = roots.find((one) => one === kind);
    if (!root) return [];
    const isPublic = Reflect.getMetadata(PUBLIC, handler) === true;
    const permission = Reflect.getMetadata(CAN, handler) as string | undefined;
    return [{ name: `${resolver.name}.${method}`, root, isPublic, permission }];
  });
}

/** What is wrong at these doors, a line each. */
function faults(doors: readonly Door[], table: Readonly<Record<string, unknown>>): string[] {
  const wrong = doors.flatMap(({ name, isPublic, permission }) => {
    if (isPublic && permission !== undefined) return [`${name} says both @Public and @Can`];
    if (!isPublic && permission === undefined) return [`${name} says neither @Public nor @Can`];
    return permission !== undefined && !Object.hasOwn(table, permission)
      ? [`${name} asks for ${permission}, which nobody has`]
      : [];
  });
  const used = new Set(doors.map((door) => door.permission));
  return [
    ...wrong,
    ...Object.keys(table)
      .filter((one) => !used.has(one))
      .map((one) => `${one} opens nothing`),
  ];
}

const doors = resolvers.flatMap((resolver) => doorsOf(resolver));
const countOf = (schema: GraphQLSchema, root: Door['root']): number => {
  const type = schema.getType(root) as GraphQLObjectType | undefined;
  return type ? Object.keys(type.getFields()).length : 0;
};

describe('every way into the API', () => {
  it('says who may, in exactly one way, and every permission opens something', () => {
    expect(faults(doors, permissions)).toEqual([]);
  });

  it('is among those that were looked at: as many as the schema has', async () => {
    const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: false });
    await app.init();
    const schema = await app.get(GraphQLSchemaFactory).create([...resolvers]);
    await app.close();
    expect(doors.length).toBeGreaterThan(30);
    for (const root of roots) {
      expect([root, doors.filter((door) => door.root === root).length]).toEqual([root, countOf(schema, root)]);
    }
  });

  it('is open to anyone only where that is meant', () => {
    expect(
      doors
        .filter((door) => door.isPublic)
        .map((door) => door.name.split('.')[1])
        .sort(),
    ).toEqual([
      'activities',
      'areaOf',
      'areas',
      'community',
      'completeSignIn',
      'completeSignInByLink',
      'demoPersonas',
      'demoSignIn',
      'discardDraft',
      'draft',
      'figures',
      'list',
      'list',
      'me',
      'raiseWorry',
      'request',
      'requestChanged',
      'saveDraft',
      'screenText',
      'signOut',
      'startSignIn',
      'suggestActivities',
    ]);
  });
});

describe('this test', () => {
  @Resolver()
  class Careless {
    @Query(() => String)
    forgotten(): string {
      return '';
    }
    @Mutation(() => String)
    @Public()
    @Can('request.post')
    twice(): string {
      return '';
    }
    @Subscription(() => String)
    @Can('request.read-everything' as Permission)
    invented(): string {
      return '';
    }
    @Query(() => String)
    @Can('request.post')
    fine(): string {
      return '';
    }
    @ResolveField(() => String)
    field(): string {
      return '';
    }
  }

  it('would see a door without a lock, with two, with one that has no key, and a key without a door', () => {
    expect(faults(doorsOf(Careless), { 'request.post': 'member', 'offer.publish': 'member' })).toEqual([
      'Careless.forgotten says neither @Public nor @Can',
      'Careless.twice says both @Public and @Can',
      'Careless.invented asks for request.read-everything, which nobody has',
      'offer.publish opens nothing',
    ]);
  });
});

describe('the running application', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(async () => {
    await world.end();
  });

  it('has no resolver that is not in the list, so that none is forgotten here', () => {
    const found = [...world.get(ModulesContainer).values()].flatMap((module) =>
      [...module.providers.values()].flatMap(({ metatype }) =>
        typeof metatype === 'function' && doorsOf(metatype as Type).length > 0 ? [metatype.name] : [],
      ),
    );
    const listed = resolvers.filter((one) => doorsOf(one).length > 0).map((one) => one.name);
    expect([...new Set(found)].sort()).toEqual([...listed].sort());
  });

  it('has the same doors as the list says', () => {
    const { schema } = world.get(GraphQLSchemaHost);
    for (const root of roots) {
      expect([root, countOf(schema, root)]).toEqual([root, doors.filter((door) => door.root === root).length]);
    }
  });

  it('refuses a stranger at every door that is not public, before anything is looked up', async () => {
    const { schema } = world.get(GraphQLSchemaHost);
    // What needs an account only is open to a stranger, who has one.
    const needs: Readonly<Record<string, unknown>> = permissions;
    const closed = new Set(
      doors.flatMap(({ name, permission }) =>
        permission === undefined || needs[permission] === 'account' ? [] : name.split('.')[1],
      ),
    );
    const stranger = await world.stranger();
    for (const root of ['Query', 'Mutation'] as const) {
      for (const field of Object.values((schema.getType(root) as GraphQLObjectType).getFields())) {
        if (!closed.has(field.name) || field.name === 'join') continue;
        const args = field.args.filter((arg) => String(arg.type).endsWith('!'));
        const given = args.map((arg) => `${arg.name}: ${sample(String(arg.type))}`).join(', ');
        const { errors } = await stranger.raw(`${root.toLowerCase()} { ${field.name}${given && `(${given})`} { __typename } }`);
        const plain = errors[0]?.extensions.code === 'graphql.invalid';
        const answer = plain
          ? await stranger.raw(`${root.toLowerCase()} { ${field.name}${given && `(${given})`} }`)
          : { errors };
        expect([field.name, answer.errors.map((error) => error.extensions.code)]).toEqual([field.name, ['auth.not-a-member']]);
      }
    }
  });
});

/** Something of a type, written in a query; what is in it does not matter to a guard. */
function sample(type: string): string {
  const samples: Readonly<Record<string, string>> = {
    'ID!': '"00000000-0000-7000-8000-000000000000"',
    '[ID!]!': '["00000000-0000-7000-8000-000000000000"]',
    'DeskQueue!': 'ALL',
    'LocalDate!': '"2027-01-01"',
    'MatchingLimitsInput!': '{}',
    'String!': '"Gebeld."',
    'Outcome!': 'WENT_WELL',
    'Language!': 'NL',
    'SafetyTopic!': 'CAR',
    'PostRequestInput!': '{ for: { self: true }, title: "a", text: "b", postcode: "2011", when: { kind: ASAP } }',
    'PublishOfferInput!': '{ title: "a", text: "b", postcode: "2011", activityIds: [], reach: TOWN, availability: [] }',
    '[PairToSendInput!]!':
      '[{ requestId: "00000000-0000-7000-8000-000000000000", offerId: "00000000-0000-7000-8000-000000000000" }]',
    'EditRequestInput!': '{}',
    'EditOfferInput!': '{}',
    'EditMemberInput!': '{}',
    'RecordTrustInput!': '{}',
    'RespondInput!': '{ answer: YES }',
  };
  const found = samples[type];
  if (found === undefined) throw new Error(`no sample of ${type}: add one`);
  return found;
}
