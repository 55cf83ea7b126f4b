import 'reflect-metadata';
import { areasImport } from './areas-import.js';
import { main } from './command.js';

await main(areasImport);
