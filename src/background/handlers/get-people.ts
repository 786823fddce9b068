import { countPeople, type PeopleCounts } from '../../people/known-people.ts';
import { knownPeople } from '../known-people.ts';

/** How many people were marked as what. */
export const getPeople = async (): Promise<PeopleCounts> => countPeople(await knownPeople(), Date.now());
