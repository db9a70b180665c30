/** What bytes are once they are decoded. */
export interface Decoded {
	/** With `\n` newlines, not yet harmless. */
	text: string;
	/** As the WHATWG names it ("utf-8", "windows-1251"), or "utf-32le", "utf-32be". */
	charset: string;
	/** For the reader: "valid UTF-8", "byte order mark", "declared in the file", "guessed from its letters". */
	reason: string;
}
