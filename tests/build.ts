/** Builds the program once, since whole-program tests run what users run. */
import {execFileSync} from 'node:child_process';

export default function setup(): void {
	execFileSync('npm', ['run', 'build', '--silent'], {stdio: ['ignore', 'ignore', 'inherit']});
}
