/** UTF-7, which some old mail is in and no decoder of the platform reads: letters beyond ASCII as base64 between `+` and `-`. */

/** Turns the bytes of UTF-16 in base64 into text; as it stands where it is none. */
function decodeRun(whole: string, base64: string): string {
	if (base64 === '') return '+';
	const bytes = Buffer.from(base64, 'base64');
	const units = bytes.subarray(0, bytes.length - (bytes.length % 2));
	return units.length === 0 ? whole : units.swap16().toString('utf16le');
}

/** @param text the characters of the encoded bytes, which are all ASCII */
export const decodeUtf7 = (text: string): string => text.replace(/\+([A-Za-z\d+/]*)-?/g, decodeRun);

/** Whether headers say that a mail, or a part of it, is in UTF-7. */
export const saysUtf7 = (mail: string): boolean => /charset\s*=\s*"?(?:unicode-1-1-)?utf-7\b/i.test(mail);
