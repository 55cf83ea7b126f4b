import { Injectable } from '@nestjs/common';
import { SettableClock } from '#kernel/clock.js';

/** The process's clock. It runs with the system's; demo, tests and measurements set it, nothing else does. */
@Injectable()
export class AppClock extends SettableClock {}
