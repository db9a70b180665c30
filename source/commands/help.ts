/** `--help` and `--version`. meow is loaded for them alone: it takes longer to load than a text takes to export. */
import meow from 'meow';

const help = `
  Read any saved article in the terminal, and see who said what beside it.

  Usage
    newsread [PATH…]           open the reader; into a pipe, write plain text
    newsread export [PATH…]    write articles as text, markdown, json, ndjson or html
    newsread quotes [PATH…]    who said what: text, markdown, json, ndjson or csv
    newsread search WORDS [PATH…]  where these words stand: text, json or ndjson
    newsread verify NOTES PATH…  whether what NOTES quotes stands in the articles
    newsread list [PATH…]      one line an article: text, json or ndjson
    newsread doctor [FILE]     how FILE is read, and why; or what newsread found here
    newsread keys              the keys, as a file of your own may change them

  PATH is a file or a folder; - is standard input. Without one, newsread opens
  the folders of NEWSREAD_LIBRARY, or else its own sample articles.

  Options
    --format FORMAT    how to write (text)
    --width N          columns; 0: unwrapped
    --output PLACE     a file, or a folder for one file an article (export)
    --folded           keep what was cut, each line with its reason (export)
    --speaker NAME     only what NAME said; part of a name will do (quotes)
    --about WORDS      only quotes that hold these words (quotes)
    --radar            only quotes that other articles tell differently (quotes)
    --where QUERY      words, tag:x, person:y, site:z, is:unread (list)
    --color WHEN       always, never or auto (auto)
    --help, --version

  WORDS are words or their beginnings, all of them; "these two" stand together,
  /this/ is a regular expression. NOTES is Markdown, or what quotes wrote as JSON.

  Exit codes: 0 fine, 1 some input could not be read, nothing matched or a
  quotation did not stand, 2 wrong usage, 130 on Ctrl+C.
`;

/** Writes the help or the version to stdout. `packageRoot` holds package.json. */
export function tell(what: 'help' | 'version', packageRoot: string): void {
	const url = `file://${packageRoot}/dist/cli.cjs`;
	const {help: text, pkg} = meow(help, {
		importMeta: {url} as ImportMeta,
		argv: [],
		description: false,
		autoHelp: false,
		autoVersion: false,
	});
	process.stdout.write(what === 'help' ? `${text.trim()}\n` : `${pkg.version}\n`);
}
