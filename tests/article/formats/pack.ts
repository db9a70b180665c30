/** Archives made of readable parts, so that tests hold no binary files, and can lie where hostile ones do. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {crc32, deflateRawSync, gzipSync} from 'node:zlib';

export interface Member {
	name: string;
	content: string | Uint8Array;
	/** Left as it is; EPUB wants this of its first file. */
	stored?: boolean;
	/** A symbolic link to its content. */
	link?: boolean;
	/** Bits of the general purpose flag, beside the one for UTF-8. */
	flags?: number;
	/** What the headers say of its size instead of the truth, in bytes. */
	claims?: number;
}

const bytesOf = (content: string | Uint8Array): Buffer => Buffer.from(content as string);

/** @param entries how many the end of the archive says there are, where that is not the truth */
export function zip(members: readonly Member[], entries = members.length): Buffer {
	const parts: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const {name, content, stored = false, link = false, flags = 0, claims} of members) {
		const plain = bytesOf(content);
		const packed = stored ? plain : deflateRawSync(plain);
		const title = Buffer.from(name);
		const common = Buffer.alloc(26);
		common.writeUInt16LE(20, 0);
		common.writeUInt16LE(0x800 | flags, 2);
		common.writeUInt16LE(stored ? 0 : 8, 4);
		common.writeUInt32LE(crc32(plain), 10);
		common.writeUInt32LE(packed.length, 14);
		common.writeUInt32LE(claims ?? plain.length, 18);
		common.writeUInt16LE(title.length, 22);
		const tail = Buffer.alloc(14);
		tail.writeUInt32LE(link ? 0xa1ff0000 : 0x81a40000, 6);
		tail.writeUInt32LE(offset, 10);
		directory.push(Buffer.from('PK\u0001\u0002\u0014\u0003', 'latin1'), common, tail, title);
		const local = [Buffer.from('PK\u0003\u0004', 'latin1'), common, title, packed];
		parts.push(...local);
		offset += local.reduce((sum, part) => sum + part.length, 0);
	}
	const size = directory.reduce((sum, part) => sum + part.length, 0);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(entries & 0xffff, 4);
	end.writeUInt16LE(entries & 0xffff, 6);
	end.writeUInt32LE(size, 8);
	end.writeUInt32LE(offset, 12);
	return Buffer.concat([...parts, ...directory, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}

export function tar(members: readonly Member[]): Buffer {
	const blocks: Buffer[] = [];
	for (const {name, content, link = false, claims} of members) {
		const plain = bytesOf(content);
		const head = Buffer.alloc(512);
		head.write(name, 0, 100);
		head.write('0000644\u00000000000\u00000000000\u0000', 100, 'latin1');
		head.write((claims ?? (link ? 0 : plain.length)).toString(8).padStart(11, '0'), 124, 'latin1');
		head.write('00000000000\u0000        ', 136, 'latin1');
		head.write(link ? '2' : '0', 156, 'latin1');
		if (link) head.write(plain.toString(), 157, 100);
		head.write('ustar\u000000', 257, 'latin1');
		const sum = head.reduce((total, byte) => total + byte, 0);
		head.write(`${sum.toString(8).padStart(6, '0')}\u0000 `, 148, 'latin1');
		blocks.push(head);
		if (!link) blocks.push(plain, Buffer.alloc(-plain.length & 511));
	}
	return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

/** The files of a folder and the folders in it by name, `mimetype` first, as EPUB has it. */
function membersOf(folder: string): Member[] {
	const names = readdirSync(folder, {recursive: true, withFileTypes: true})
		.filter(entry => entry.isFile())
		.map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort((a, b) => Number(b === 'mimetype') - Number(a === 'mimetype') || (a < b ? -1 : 1));
	return names.map(name => ({name, content: readFileSync(join(folder, name)), stored: name === 'mimetype'}));
}

/** What a path holds; a folder called as an archive is, packed as that. */
export function packed(path: string): Buffer {
	if (/\.(?:zip|epub)$/.test(path)) return zip(membersOf(path));
	if (/\.(?:tar\.gz|tgz)$/.test(path)) return gzipSync(tar(membersOf(path)));
	if (path.endsWith('.tar')) return tar(membersOf(path));
	const content = readFileSync(path);
	return path.endsWith('.gz') ? gzipSync(content) : content;
}
