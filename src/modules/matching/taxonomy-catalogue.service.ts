import { Injectable } from '@nestjs/common';
import { activities, activityById } from '#matching/taxonomy.js';
import { ActivityCatalogue, type ActivityInfo } from '../communities/activity-catalogue.service.js';
import { conceptsOfRequest } from './need.js';

/** More to choose from is harder to choose from. */
const MOST_SUGGESTED = 3;

/** The kinds of help are those that matching understands. */
@Injectable()
export class TaxonomyCatalogue extends ActivityCatalogue {
  all(): readonly ActivityInfo[] {
    return activities;
  }

  find(id: string): ActivityInfo | undefined {
    return activityById(id);
  }

  suggest(text: string): readonly { readonly activity: ActivityInfo; readonly weight: number }[] {
    return conceptsOfRequest({ title: '', text, activityId: null })
      .slice(0, MOST_SUGGESTED)
      .flatMap(({ activity: id, weight }) => {
        const activity = activityById(id);
        return activity ? [{ activity, weight }] : [];
      });
  }
}
