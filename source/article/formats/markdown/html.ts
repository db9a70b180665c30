/** HTML within Markdown -> blocks. Loaded when a text has some. */
import {fragmentBlocks} from '../html/fragment.ts';
import type {HtmlReader} from './blocks.ts';

export const readHtml: HtmlReader = html => fragmentBlocks(html, null);
