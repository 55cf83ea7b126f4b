import type { BranchExamples } from '../../../lexicon.js';
import { away } from './away.js';
import { building } from './building.js';
import { care } from './care.js';
import { carers } from './carers.js';
import { children } from './children.js';
import { company } from './company.js';
import { computers } from './computers.js';
import { cooking } from './cooking.js';
import { creative } from './creative.js';
import { dutch } from './dutch.js';
import { emergencies } from './emergencies.js';
import { families } from './families.js';
import { games } from './games.js';
import { garden } from './garden.js';
import { goingAlong } from './going-along.js';
import { household } from './household.js';
import { jobs } from './jobs.js';
import { music } from './music.js';
import { neighbourhood } from './neighbourhood.js';
import { online } from './online.js';
import { outings } from './outings.js';
import { outside } from './outside.js';
import { paperwork } from './paperwork.js';
import { pets } from './pets.js';
import { reading } from './reading.js';
import { repairs } from './repairs.js';
import { rides } from './rides.js';
import { shopping } from './shopping.js';
import { sports } from './sports.js';
import { things } from './things.js';
import { work } from './work.js';

/** Of each kind of help what neighbours write who ask for it and who offer it, one text a line. Invented. */
export const examples: BranchExamples = {
  ...away,
  ...building,
  ...care,
  ...carers,
  ...children,
  ...company,
  ...computers,
  ...cooking,
  ...creative,
  ...dutch,
  ...emergencies,
  ...families,
  ...games,
  ...garden,
  ...goingAlong,
  ...household,
  ...jobs,
  ...music,
  ...neighbourhood,
  ...online,
  ...outings,
  ...outside,
  ...paperwork,
  ...pets,
  ...reading,
  ...repairs,
  ...rides,
  ...shopping,
  ...sports,
  ...things,
  ...work,
};
