/** Tar archives of files in other formats. */
import type {Source} from '../source.ts';
import {piecesOf} from './archive/pieces.ts';
import {untar} from './archive/untar.ts';
import type {Inner} from './format.ts';

export const parse = (source: Source): AsyncIterable<Inner> => untar(piecesOf(source));
