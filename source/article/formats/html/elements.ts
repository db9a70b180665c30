/** What the elements of HTML are, by their names. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** They have no end tag. */
export const empty = words('area base br col embed hr img input link meta param source track wbr');
/** Nothing in them is text for a reader. */
export const skipped = words('canvas iframe noembed noframes object style svg template');
/** Of all attributes only these are kept: pages carry megabytes of others. */
export const keptAttributes = words(
	'align alt checked class charset cite colspan content data-caption data-lang data-language data-lazy-src data-original data-src data-srcset datetime ' +
		'dir hidden href http-equiv id itemprop itemtype lang name property rel role rowspan shadowrootmode src srcset start style title type value ' +
		'aria-hidden aria-label epub:type pubdate',
);
/** What may stand in the head of a page; anything else ends it. */
export const inHead = words('base head html link meta noscript script style template title');
/** They stand within a line. */
export const inline = words(
	'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q ruby s samp small span strike strong sub sup time tt u var wbr',
);
/** They end an open paragraph. */
export const paragraphEnds = words(
	'address article aside blockquote center details div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table ul',
);
/** What an opening tag closes, up to the nearest of `within`. */
export const closes: ReadonlyMap<string, {open: ReadonlySet<string>; within: ReadonlySet<string>}> = new Map(
	Object.entries({
		li: {open: words('li'), within: words('ul ol menu table td th')},
		dd: {open: words('dd dt'), within: words('dl table td th')},
		dt: {open: words('dd dt'), within: words('dl table td th')},
		td: {open: words('td th'), within: words('tr table')},
		th: {open: words('td th'), within: words('tr table')},
		tr: {open: words('tr'), within: words('table')},
		tbody: {open: words('thead tbody tfoot'), within: words('table')},
		tfoot: {open: words('thead tbody tfoot'), within: words('table')},
		rt: {open: words('rb rp rt'), within: words('ruby')},
		rp: {open: words('rb rp rt'), within: words('ruby')},
		option: {open: words('option'), within: words('select datalist')},
	}),
);
/** An end tag in a cell closes nothing around it but a table's own elements. */
export const cells = words('td th caption');
export const tabular = words('table tbody thead tfoot tr td th');
export const paragraph = words('p');
export const anchor = words('a');

/** Around them a reader sees a gap. */
export const breaks = words('br div dd dt figcaption h1 h2 h3 h4 h5 h6 li p td th tr');
/** What stands in them a reader does not see. */
export const unread = words('noscript script select textarea');

/** Blocks of an article begin and end with them. */
export const blockNames = words(
	'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
		'h1 h2 h3 h4 h5 h6 header li main nav ol p section summary table tbody td tfoot th thead tr ul',
);
/** Controls, films and what is told to programs: no words of an article. */
export const silent = words('audio button head input noscript script select textarea title video');

/** The markup of a run. */
export type Mark = 'strong' | 'emphasis' | 'code' | 'strike' | 'mark';

export const marks = new Map<string, Mark>([
	['b', 'strong'],
	['strong', 'strong'],
	['i', 'emphasis'],
	['em', 'emphasis'],
	['cite', 'emphasis'],
	['code', 'code'],
	['kbd', 'code'],
	['samp', 'code'],
	['tt', 'code'],
	['del', 'strike'],
	['s', 'strike'],
	['strike', 'strike'],
	['mark', 'mark'],
]);
