import type {Articles} from '../../../../articles.ts';
import {abroad} from './abroad.ts';
import {forms} from './forms.ts';
import {grounds} from './grounds.ts';
import {long} from './long.ts';
import {pages} from './pages.ts';
import {wires} from './wires.ts';

export const english: Articles = [...wires, ...grounds, ...pages, ...long, ...abroad, ...forms];
