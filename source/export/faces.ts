/** How words stand out in a terminal that shows colours, and nowhere else. */

export interface Faces {
	strong(text: string): string;
	faint(text: string): string;
}

const plain: Faces = {strong: text => text, faint: text => text};
const coloured: Faces = {
	strong: text => `\u001B[1m${text}\u001B[22m`,
	faint: text => `\u001B[2m${text}\u001B[22m`,
};

/** @param colour whether escape sequences may be written */
export const facesOf = (colour: boolean): Faces => (colour ? coloured : plain);
