import {describe, expect, test} from 'vitest';
import {serviceOf} from '../../../../source/article/formats/service/tables.ts';

describe('the service whose table begins so', () => {
	test.each([
		['Highlight,Book Title,Book Author,Highlighted at', 'Highlight'],
		['"Highlight","Book Title","Highlighted at"', 'Highlight'],
		['\uFEFFURL,Title,Selection,Folder,Timestamp', 'Selection'],
		['title,note,excerpt,url,folder,tags,created,cover,highlights,favorite', 'highlights'],
		['title,url,time_added,cursor,tags,status', undefined],
	])('%s: its passages are in %s', (line, passage) => {
		const service = serviceOf(`${line}\n`);
		expect(service).toBeDefined();
		expect(service?.passage).toBe(passage);
	});

	test.each([
		'Title,URL',
		'highlight,book title,highlighted at',
		'URL;Title;Selection;Folder',
		'URL,Title,Selection',
		'URL, Title and Selection of a Folder',
		'',
	])('none: %j', line => expect(serviceOf(`${line}\nx,y\n`)).toBeUndefined());
});
