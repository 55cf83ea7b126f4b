import { Global, Module } from '@nestjs/common';
import { ActivityCatalogue } from './modules/communities/activity-catalogue.service.js';
import { MatchingOfferReader } from './modules/matching/matching-offer-reader.service.js';
import { RefusalsRepository } from './modules/matching/refusals.repository.js';
import { TaxonomyCatalogue } from './modules/matching/taxonomy-catalogue.service.js';
import { OfferReader } from './modules/offers/offer-reader.js';

/** Binds what matching understands for modules that know nothing of it: the kinds of help, and what an offer means. */
@Global()
@Module({
  providers: [
    { provide: ActivityCatalogue, useClass: TaxonomyCatalogue },
    RefusalsRepository,
    { provide: OfferReader, useClass: MatchingOfferReader },
  ],
  exports: [ActivityCatalogue, OfferReader],
})
export class CatalogueModule {}
