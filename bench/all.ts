/** All measurements that need nothing but the project, one after the other: they would slow each other down. */
for (const name of ['start', 'export', 'flip', 'list', 'layout', 'containers', 'corpus', 'search']) {
	console.log(`\n${name}`);
	await import(`./${name}.ts`);
}

export {};
