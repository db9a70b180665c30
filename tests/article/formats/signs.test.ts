import {describe, expect, test} from 'vitest';
import {
	isFeed,
	isGzip,
	isHighlights,
	isLinks,
	isMail,
	isMailbox,
	isOpml,
	isSavedPage,
	isTar,
	isWallabag,
	isZip,
} from '../../../source/article/formats/signs.ts';

const tarHead = (sign: string): string => `note.txt${'\u0000'.repeat(249)}${sign}`;

describe.each<[string, (head: string) => boolean, [boolean, string][]]>([
	[
		'a feed',
		isFeed,
		[
			[true, '<rss version="2.0">'],
			[true, '<?xml version="1.0"?>\n<!-- made by hand -->\n<feed xmlns="http://www.w3.org/2005/Atom">'],
			[true, '<!DOCTYPE rss [<!ENTITY a "b">]><rss>'],
			[true, '<rdf:RDF xmlns="http://purl.org/rss/1.0/">'],
			[true, '<a10:feed xmlns:a10="http://www.w3.org/2005/Atom">'],
			[true, '{"version": "https://jsonfeed.org/version/1.1"'],
			[false, '<rdf:RDF xmlns="http://example.org/plants">'],
			[false, '<html><body>rss'],
			[false, '{"version": "1.1", "about": "https://jsonfeed.org/"'],
			[false, 'The <rss> of a feed'],
			[false, `${'<!--'.repeat(1000)}<rss>`],
		],
	],
	[
		'a zip archive',
		isZip,
		[
			[true, 'PK\u0003\u0004x'],
			[true, 'PK\u0005\u0006'],
			[false, 'PK'],
			[false, ' PK\u0003\u0004'],
		],
	],
	[
		'a tar archive',
		isTar,
		[
			[true, tarHead('ustar')],
			[false, tarHead('xstar')],
			[false, 'ustar'],
		],
	],
	[
		'gzip',
		isGzip,
		[
			[true, '\u001F\u008B\u0008'],
			[false, '\u001F'],
			[false, 'gzip'],
		],
	],
	[
		'mail',
		isMail,
		[
			[true, 'From: a@b.example\nTo: c@d.example\nSubject: Rain\n\nText.'],
			[true, 'Return-Path: <a@b.example>\r\nReceived: from x\r\n by y\r\nDate: today\r\n\r\nText.'],
			[false, 'From: a@b.example\nSubject: Rain\n\nText.'],
			[false, 'Title: Rain\nAuthor: Ann Lee\nDate: 2024-01-02\n\nText.'],
			[false, 'Dear Bo,\nFrom: here\nTo: there\nSubject: none\n\nText.'],
			[false, 'From: here\n\nTo: there\nSubject: none\nDate: today'],
		],
	],
	[
		'a saved page',
		isSavedPage,
		[
			[true, 'From: <Saved by Somebody>\nSubject: X\nMIME-Version: 1.0\n\n'],
			[true, 'Snapshot-Content-Location: https://a.example/\nSubject: X\nDate: today\n\n'],
			[true, 'Date: today\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n'],
			[false, 'To: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n'],
			[false, 'Date: today\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n'],
		],
	],
	[
		'a mailbox',
		isMailbox,
		[
			[true, 'From a@b.example Fri Jan 19 08:30:00 2024\nSubject: x\n'],
			[true, 'From - Fri Jan 19 08:30:00 2024\n>From here\nX-Status: 1\n'],
			[false, 'From here on, at 8:30, it rained.\nThe streets were wet.'],
			[false, 'From a@b.example yesterday\nSubject: x\n'],
			[false, ' From a@b.example Fri Jan 19 08:30:00 2024\nSubject: x\n'],
		],
	],
	[
		'an export of wallabag',
		isWallabag,
		[
			[true, '[{"is_archived": 0, "is_starred": 1'],
			[true, ' [ {"is_public": false, "is_archived": 0'],
			[false, '{"is_archived": 0, "is_starred": 1'],
			[false, '[{"is_archived": 0'],
		],
	],
	[
		'marked passages',
		isHighlights,
		[
			[true, '[{"url": "https://a.example/", "title": "A", "highlights": [{"quote": "x"'],
			[true, '{"count": 1, "results": [{"title": "A", "highlights": [{"id": 1, "text": "x"'],
			[true, '[{"title": "A", "highlights": []'],
			[false, '[{"title": "A", "highlights": "none"'],
			[false, '[{"title": "A", "highlights": [{"colour": "x"}'],
			[false, 'Of "title": and "highlights": [{"text": "x"'],
		],
	],
	[
		'a list of links',
		isLinks,
		[
			[true, '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV'],
			[true, '<!DOCTYPE html>\n<html>\n<head><title>Pocket Export</title>'],
			[false, '<!DOCTYPE html>\n<html>\n<head><title>On the Pocket Export</title>'],
			[false, '<!DOCTYPE html>\n<html>'],
		],
	],
	[
		'OPML',
		isOpml,
		[
			[true, '<opml version="2.0">'],
			[true, '<?xml version="1.0"?>\n<!-- x -->\n<opml>'],
			[false, '<outline text="opml">'],
			[false, 'An <opml> file'],
		],
	],
])('%s', (_, isSo, heads) => {
	test.each(heads)('%s: %j', (expected, head) => expect(isSo(head)).toBe(expected));
});
