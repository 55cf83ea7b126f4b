import { HeaderMap } from '@apollo/server';
import type { ApolloDriver } from '@nestjs/apollo';
import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request } from 'express';
import { contextOf, VIEWER_SOURCE, type ViewerSource } from '../graphql/context.js';
import { requestLanguage } from '../graphql/graphql.module.js';
import { PageViewers } from './page-viewers.js';
import type { Answered, Asked } from './web-build.js';

interface Body {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { message: string; extensions?: { code?: string; field?: string } }[];
}

/**
 * Executes an operation of the schema without a socket in between: through the same validation, limits, guards and plugins as over
 * HTTP. A cookie that an operation sets is set on the answer to the page.
 */
@Injectable()
export class InProcess {
  private readonly viewers: PageViewers;

  constructor(
    private readonly modules: ModuleRef,
    @Inject(VIEWER_SOURCE) private readonly source: ViewerSource,
  ) {
    this.viewers = new PageViewers(source);
  }

  async ask(page: Request, { document, variables, community, language, asAnyone = false }: Asked): Promise<Answered> {
    // The module makes its server when the application starts.
    const { instance } = this.modules.get(GraphQLModule, { strict: false }).graphQlAdapter as ApolloDriver;
    const headers = {
      cookie: asAnyone ? undefined : page.headers.cookie,
      origin: page.headers.origin,
      host: page.headers.host,
      'user-agent': page.headers['user-agent'],
      'accept-language': language,
      'content-type': 'application/json',
      ...(community === null ? {} : { 'omzien-community': community }),
    };
    const req = { headers, ip: page.ip, res: page.res };
    const changes = /^\s*mutation\b/m.test(document);
    if (changes) this.viewers.forget(page);
    const answer = await requestLanguage.run(language, () =>
      instance.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: 'POST',
          headers: new HeaderMap([['content-type', 'application/json']]),
          search: '',
          body: { query: document, variables: variables ?? {} },
        },
        // Who anyone is, is not who is looked up for this page.
        context: () => contextOf(asAnyone ? this.source : this.viewers.of(page), req),
      }),
    );
    if (changes) this.viewers.forget(page);
    if (answer.body.kind !== 'complete') throw new Error('an operation of a page is answered at once');
    return answered(JSON.parse(answer.body.string) as Body);
  }
}

const answered = ({ data, errors }: Body): Answered => ({
  data: data ?? null,
  problems: (errors ?? []).map(({ message, extensions }) => ({
    message,
    code: extensions?.code ?? 'internal',
    ...(extensions?.field === undefined ? {} : { field: extensions.field }),
  })),
});
