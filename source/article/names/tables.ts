/** What quotations and the corpus ask of the tables of names. */
export {folk as common} from './ordinary.ts';
export {titles} from './roles.ts';
