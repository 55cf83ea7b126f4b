import { Injectable } from '@nestjs/common';
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
}
