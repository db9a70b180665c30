/** Turning pages in a 60 KB article with CJK and emoji at 120x40: from the key to the last byte of the frame. */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {homely, newsread, quantile, type Watched, watch} from './measure.ts';
import {longArticle} from './text.ts';

const flips = 60;
const env = homely();
const article = join(env.HOME!, 'long.txt');
writeFileSync(article, longArticle(60_000));

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

/** Page down and up by turns of ten, each timed from the key to the last byte before 60 quiet milliseconds. */
async function turnPages({pty, quiet}: Watched): Promise<number[]> {
	const times: number[] = [];
	for (let flip = 0; flip < flips; flip++) {
		const start = performance.now();
		pty.write(flip % 20 < 10 ? ' ' : 'b');
		await pause(20);
		times.push((await quiet(60)) - start);
	}
	return times;
}

/** A key held down at 30 Hz: from each key to the first byte that follows it. */
async function holdKey({pty}: Watched): Promise<number[]> {
	const times: number[] = [];
	let waiting: number[] = [];
	const listener = pty.onData(() => {
		const now = performance.now();
		for (const start of waiting) times.push(now - start);
		waiting = [];
	});
	for (let key = 0; key < flips; key++) {
		waiting.push(performance.now());
		pty.write('j');
		await pause(33);
	}
	await pause(200);
	listener.dispose();
	return times;
}

for (const [name, command] of Object.entries({
	newsread: [process.execPath, newsread, article],
	less: ['less', article],
})) {
	const program = watch(command, env);
	await program.saw('paragraph 1 ').catch(() => undefined);
	await program.quiet(500);
	const pages = await turnPages(program);
	const held = await holdKey(program);
	await program.end();
	const figures = [quantile(pages, 0.5), quantile(pages, 0.95), quantile(held, 0.95)].map(ms => ms.toFixed(1));
	console.log(
		`${name.padEnd(10)} page p50 ${figures[0]} ms, p95 ${figures[1]} ms; key held at 30 Hz p95 ${figures[2]} ms`,
	);
}
