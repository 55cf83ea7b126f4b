import { Injectable } from '@nestjs/common';
import { ActivityCatalogue } from '../activity-catalogue.service.js';
import { type ActivityType, showActivity } from './activity.type.js';

/** Kinds of help by id, for the types of other modules. */
@Injectable()
export class ActivityLoader {
  constructor(private readonly catalogue: ActivityCatalogue) {}

  /** Null for one that this version does not know (any more). */
  load(id: string): ActivityType | null {
    const activity = this.catalogue.find(id);
    return activity ? showActivity(activity, 'nl') : null;
  }
}
