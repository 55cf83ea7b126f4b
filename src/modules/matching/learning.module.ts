import { Module } from '@nestjs/common';
import { CalibrationsService } from './calibrations.service.js';
import { ModelsRepository } from './models.repository.js';
import { ModelsService } from './models.service.js';
import { OutcomesRepository } from './outcomes.repository.js';

/** What the engine learned. Stands on rows alone, so that a command can learn without the rest of matching. */
@Module({
  providers: [ModelsRepository, OutcomesRepository, CalibrationsService, ModelsService],
  exports: [CalibrationsService, ModelsService],
})
export class LearningModule {}
