import { Global, Module } from '@nestjs/common';
import { ActivityCatalogue } from './modules/communities/activity-catalogue.service.js';
import { TaxonomyCatalogue } from './modules/matching/taxonomy-catalogue.service.js';

/** Binds the kinds of help that everyone can choose from to those that matching understands. */
@Global()
@Module({ providers: [{ provide: ActivityCatalogue, useClass: TaxonomyCatalogue }], exports: [ActivityCatalogue] })
export class CatalogueModule {}
