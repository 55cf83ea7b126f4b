import 'reflect-metadata';
import { assignCommand } from './assign.js';
import { main } from './commands/command.js';

await main(assignCommand);
