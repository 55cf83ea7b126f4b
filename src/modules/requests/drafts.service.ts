import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { later } from '#kernel/clock.js';
import { Problem } from '#kernel/errors.js';
import { isId, newId } from '#kernel/ids.js';
import { requireCommunity } from '../../platform/auth/access.js';
import type { Viewer } from '../../platform/auth/viewer.js';
import { AppClock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { AddressLimits } from '../../platform/limits/address-limits.js';
import { DraftEntity } from './draft.entity.js';
import { type Draft, draftLimit, draftText, type DraftKind, DRAFT_MILLIS } from './draft.js';

/** What is saved: a new one, or with id and secret one that there is. */
export interface DraftToSave {
  readonly id: string | null;
  readonly secret: string | null;
  readonly kind: DraftKind;
  readonly content: unknown;
}

export interface SavedDraft {
  readonly id: string;
  readonly secret: string;
  readonly expiresAt: Date;
}

/** Writing something in more than one go, signed in or not. Whoever has the secret has the draft, and nobody else. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: AppClock,
    private readonly limits: AddressLimits,
  ) {}

  /** @throws Problem `draft.content`, `draft.too-large`, `draft.unknown`, or `draft.too-often` from this network address. */
  async save(viewer: Viewer, { id, secret, kind, content }: DraftToSave, address: string): Promise<SavedDraft> {
    const { communityId, memberId } = requireCommunity(viewer);
    const text = draftText(content);
    const updatedAt = this.clock.now();
    const kept = { kind, content: text, updatedAt, expiresAt: later(updatedAt, DRAFT_MILLIS) };
    if (id !== null || secret !== null) {
      return this.work.run({ communityId, memberId }, () => this.goOn(id ?? '', secret ?? '', kept));
    }
    await this.limits.take(draftLimit, address);
    return this.work.run({ communityId, memberId }, async () => {
      const made = { id: newId(), secret: randomBytes(32).toString('base64url') };
      const row = { ...kept, communityId, id: made.id, secretHash: secretHashOf(made.secret), createdAt: updatedAt };
      await this.work.db.insert(DraftEntity, row);
      return { ...made, expiresAt: kept.expiresAt };
    });
  }

  /** Null when there is none, or no more, or the secret is another's: nobody can tell which. */
  async find(viewer: Viewer, id: string, secret: string): Promise<Draft | null> {
    const { communityId, memberId } = requireCommunity(viewer);
    if (!isId(id)) return null;
    return this.work.run({ communityId, memberId }, async () => {
      await this.show(secret);
      const row = await this.work.db.findOneBy(DraftEntity, { communityId, id, expiresAt: MoreThan(this.clock.now()) });
      if (!row) return null;
      const { kind, updatedAt, expiresAt } = row;
      return { id, kind, content: JSON.parse(row.content) as Draft['content'], updatedAt, expiresAt };
    });
  }

  /** Removes it for good. False when there was none. */
  async discard(viewer: Viewer, id: string, secret: string): Promise<boolean> {
    const { communityId, memberId } = requireCommunity(viewer);
    if (!isId(id)) return false;
    return this.work.run({ communityId, memberId }, async () => {
      await this.show(secret);
      return (await this.work.db.delete(DraftEntity, { communityId, id })).affected === 1;
    });
  }

  private async goOn(
    id: string,
    secret: string,
    kept: Pick<DraftEntity, 'kind' | 'content' | 'updatedAt' | 'expiresAt'>,
  ): Promise<SavedDraft> {
    const { communityId, db } = this.work;
    await this.show(secret);
    const living = { communityId, id, expiresAt: MoreThan(kept.updatedAt) };
    const affected = isId(id) ? (await db.update(DraftEntity, living, kept)).affected : 0;
    if (affected !== 1) throw new Problem('draft.unknown', { field: 'id' });
    return { id, secret, expiresAt: kept.expiresAt };
  }

  /** For this transaction: the database shows the draft that has this secret, and no other. */
  private async show(secret: string): Promise<void> {
    await this.work.db.query(`select set_config('omzien.draft', $1, true)`, [secretHashOf(secret).toString('hex')]);
  }
}

const secretHashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
