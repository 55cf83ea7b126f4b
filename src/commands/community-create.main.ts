import 'reflect-metadata';
import { communityCreate } from './community-create.js';
import { main } from './command.js';

await main(communityCreate);
