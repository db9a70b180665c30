#!/usr/bin/env node

// Parses on Node 18: it has to say so when Node is too old.
var needed = [22, 13];
var running = process.versions.node.split('.').map(Number);
var tooOld = running[0] < needed[0] || (running[0] === needed[0] && running[1] < needed[1]);

if (tooOld) handOver();
else start();

/** Runs the Node that the checkout has pinned, with our arguments, terminal and signals. */
function handOver() {
	var fs = require('node:fs');
	var path = require('node:path');
	// In a checkout it lies in node_modules; where newsread is installed, in the node_modules around it.
	var pinned = ['../node_modules', '../..']
		.map(folder => path.join(__dirname, folder, 'node', 'bin', 'node'))
		.find(file => fs.existsSync(file));
	if (pinned === undefined) {
		console.error(`newsread: needs Node 22.13 or newer, and this is ${process.versions.node}`);
		process.exit(1);
	}
	var child = require('node:child_process').spawn(pinned, [__filename].concat(process.argv.slice(2)), {
		stdio: 'inherit',
	});
	// Ctrl+C reaches the child by itself; ours is to wait and tell how it ended.
	process.on('SIGINT', () => {});
	['SIGTERM', 'SIGHUP'].forEach(signal => {
		process.on(signal, () => {
			child.kill(signal);
		});
	});
	child.on('error', error => {
		console.error(`newsread: could not start ${pinned}: ${error.code}`);
		process.exit(1);
	});
	child.on('exit', (code, signal) => {
		if (signal === null) return process.exit(code);
		process.removeAllListeners(signal);
		process.kill(process.pid, signal);
	});
}

function start() {
	var os = require('node:os');
	var path = require('node:path');
	var nodeModule = require('node:module');
	var v8 = require('node:v8');
	// The young part of the heap stays as small as it is now: grown, it takes a hundred megabytes more for a large file.
	v8.setFlagsFromString('--semi-space-growth-factor=1');
	// The old part is collected when it has grown by a fifth, not when it has doubled: less memory in as much time.
	v8.setFlagsFromString('--heap-growing-percent=20');
	// Functions are optimised when they have run often, not 400 and 3,000 times: most runs are over before that would pay.
	// Node 22 has no Maglev, the compiler between the first and the last, so there the last must not come so late.
	var hasMaglev = running[0] >= 24;
	if (hasMaglev) v8.setFlagsFromString('--invocation-count-for-maglev=1500');
	v8.setFlagsFromString(`--invocation-count-for-turbofan=${hasMaglev ? 60000 : 20000}`);
	var cache = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
	nodeModule.enableCompileCache(path.join(cache, 'newsread', 'compile'));
	// A program that is killed writes no cache, so a reader that stays open writes it once everything is loaded.
	setTimeout(nodeModule.flushCompileCache, 3000).unref();
	var cli = require('../dist/cli.cjs');
	cli.main(process.argv.slice(2)).then(code => {
		process.exitCode = code;
	});
}
