/** Makes a link absolute where it can; what it leaves as it is, assembling drops. */
export type Resolve = (href: string) => string;

/** @param base what links are relative to; null: only links that are absolute lead anywhere */
export function resolver(base: string | null): Resolve {
	return href => {
		if (href.startsWith('#')) return href;
		try {
			return new URL(href, base ?? undefined).href;
		} catch {
			return href;
		}
	};
}
