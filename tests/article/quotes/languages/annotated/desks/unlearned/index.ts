/** English articles of our own making that the ranking learned nothing from: what others are read like. */
import type {Articles} from '../../../../articles.ts';
import {agencies} from './agencies.ts';
import {chambers} from './chambers.ts';
import {features} from './features.ts';
import {matches} from './matches.ts';
import {research} from './research.ts';
import {towns} from './towns.ts';

export const unlearned: Articles = [...agencies, ...towns, ...matches, ...chambers, ...research, ...features];
