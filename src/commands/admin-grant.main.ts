import 'reflect-metadata';
import { adminGrant } from './admin-grant.js';
import { main } from './command.js';

await main(adminGrant);
