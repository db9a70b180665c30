/** Links that may be followed: http, https and mailto, percent-encoded. */

const schemes = new Set(['http:', 'https:', 'mailto:']);

/** The link as it may be kept, or null. */
export function safeLink(link: string): string | null {
	if (!URL.canParse(link.trim())) return null;
	const {protocol, href} = new URL(link.trim());
	return schemes.has(protocol) ? href : null;
}
