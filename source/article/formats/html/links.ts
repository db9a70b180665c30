/** Makes a link absolute where it can; what it leaves as it is, assembling drops. */
export type Resolve = (href: string) => string;

/** @param base what links are relative to; null: only links that are absolute lead anywhere */
export function resolver(base: string | null): Resolve {
	return href => {
		// Asked first, since a failure that is thrown takes ten times as long.
		const absolute = !href.startsWith('#') && URL.canParse(href, base ?? undefined);
		return absolute ? new URL(href, base ?? undefined).href : href;
	};
}
