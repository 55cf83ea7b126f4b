import { main } from './commands/command.js';
import { evaluate } from './evaluate.js';

await main(evaluate);
