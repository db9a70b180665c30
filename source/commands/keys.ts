/** `newsread keys`: the keys as they are now, in the form of the file that changes them. */
import {keysAsText} from '../reader/own-keys.ts';
import {Exit, type World} from './command.ts';
import {openOutput} from './output.ts';
import {readOwnKeys} from './own-keys.ts';

const head = `# KEY COMMAND [PLACE...]: what a key does, there or wherever it can. Kept as the file
# that stands below, these lines change the keys; the others stay as they are.
# "none" takes a key away, "ctrl+x" is a key with Ctrl, "hash" is #, the rest of a line
# after # is a comment. Ctrl+C always quits.
`;

export async function keys(world: World): Promise<number> {
	const {path, bindings, problems} = await readOwnKeys(world.environment);
	for (const problem of problems) world.complain(problem, path);
	const output = openOutput();
	output.write(`${head}# ${path}\n\n${keysAsText(bindings)}`);
	output.end();
	return problems.length > 0 ? Exit.problem : Exit.fine;
}
