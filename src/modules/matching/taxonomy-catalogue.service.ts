import { Injectable } from '@nestjs/common';
import { suggestActivities } from '#matching/suggest.js';
import { activities, activityById } from '#matching/taxonomy.js';
import { ActivityCatalogue, type ActivityInfo } from '../communities/activity-catalogue.service.js';

/** The kinds of help are those that matching understands. */
@Injectable()
export class TaxonomyCatalogue extends ActivityCatalogue {
  all(): readonly ActivityInfo[] {
    return activities;
  }

  find(id: string): ActivityInfo | undefined {
    return activityById(id);
  }

  suggest(
    text: string,
    language: keyof ActivityInfo['label'],
  ): readonly { readonly activity: ActivityInfo; readonly weight: number }[] {
    return suggestActivities(text, language === 'en' ? 'en' : 'nl').flatMap(({ activity: id, weight }) => {
      const activity = activityById(id);
      return activity ? [{ activity, weight }] : [];
    });
  }
}
