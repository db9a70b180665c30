/** All of them: the first that fits a line names its reason. */
import {asks} from './asks.ts';
import {comments} from './comments.ts';
import {elsewhere} from './elsewhere.ts';
import {furniture} from './furniture.ts';
import {notes} from './notes.ts';
import type {Pattern} from './pattern.ts';
import {sharing} from './sharing.ts';

export const patterns: Pattern[] = [...comments, ...asks, ...sharing, ...elsewhere, ...furniture, ...notes];
