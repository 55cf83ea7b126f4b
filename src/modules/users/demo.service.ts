import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '#kernel/errors.js';
import { Settings } from '../../platform/config/settings.js';
import { AccountsService, type OpenedSession } from './accounts.service.js';
import type { Role } from './member.js';

/** Someone who lives in the demo, whom anyone may step into. */
export interface DemoPersona {
  readonly persona: string;
  readonly displayName: string;
  readonly email: string;
  readonly roles: readonly Role[];
}
export const DEMO_PERSONAS = Symbol('demo personas');

/** Signing in without proof, in the demo only. */
@Injectable()
export class DemoService {
  constructor(
    private readonly settings: Settings,
    private readonly accounts: AccountsService,
    @Inject(DEMO_PERSONAS) private readonly people: readonly DemoPersona[],
  ) {}

  personas(): readonly DemoPersona[] {
    return this.settings.demo ? this.people : [];
  }

  async signIn(persona: string, device: string | null): Promise<OpenedSession> {
    if (!this.settings.demo) throw new Problem('demo.off');
    const person = this.people.find((one) => one.persona === persona);
    if (!person) throw new Problem('demo.unknown-persona', { field: 'persona' });
    return this.accounts.openSession(await this.accounts.findOrCreate(person.email), device);
  }
}
