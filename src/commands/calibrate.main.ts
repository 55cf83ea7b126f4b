import 'reflect-metadata';
import { calibrateCommand } from './calibrate.js';
import { main } from './command.js';

await main(calibrateCommand);
