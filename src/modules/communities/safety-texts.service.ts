import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { newId } from '#kernel/ids.js';
import { requireMember } from '../../platform/auth/access.js';
import type { Viewer } from '../../platform/auth/viewer.js';
import { Audit } from '../../platform/audit/audit.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { SafetyTextEntity } from './community.entity.js';
import type { OwnSafetyText, SafetyTopic, ScreenLanguage } from './safety.js';
import { requiredText } from './texts.js';

/** Two or three times what is said without words of one's own. */
const MOST = 1_000;

/** What a community says about safety in its own words. */
@Injectable()
export class SafetyTextsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  /** For each of these communities its own words, in their order; public, as the communities are. */
  ownOf(communityIds: readonly string[]): Promise<OwnSafetyText[][]> {
    return this.work.asSystem(async () => {
      const rows = await this.work.db.findBy(SafetyTextEntity, { communityId: In([...communityIds]) });
      return communityIds.map((id) => rows.filter((row) => row.communityId === id));
    });
  }

  /** Says it in the community's own words; null: in those of every community again. @throws Problem about `text`. */
  async say(viewer: Viewer, topic: SafetyTopic, language: ScreenLanguage, text: string | null): Promise<void> {
    const actor = requireMember(viewer, 'safety.edit');
    const kept = text === null ? null : requiredText(text, 'text', MOST);
    await this.work.run(actor, async () => {
      const subjectId = kept === null ? await this.remove(topic, language) : await this.keep(topic, language, kept);
      if (subjectId === null) return;
      const action = kept === null ? 'safety-text.removed' : 'safety-text.changed';
      await this.audit.record({ action, subjectType: 'safety-text', subjectId, reason: kept });
    });
  }

  private async keep(topic: SafetyTopic, language: ScreenLanguage, text: string): Promise<string | null> {
    const { communityId, db } = this.work;
    const [row] = await db.query<{ id: string }[]>(
      `insert into safety_text (community_id, id, topic, language, text) values ($1, $2, $3, $4, $5)
       on conflict (community_id, topic, language) do update set text = excluded.text
       where safety_text.text <> excluded.text returning id`,
      [communityId, newId(), topic, language, text],
    );
    return row?.id ?? null;
  }

  private async remove(topic: SafetyTopic, language: ScreenLanguage): Promise<string | null> {
    const { communityId, db } = this.work;
    const row = await db.findOneBy(SafetyTextEntity, { communityId, topic, language });
    if (row) await db.delete(SafetyTextEntity, { communityId, id: row.id });
    return row?.id ?? null;
  }
}
