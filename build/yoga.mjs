/**
 * yoga-layout without its top-level await: the WebAssembly is instantiated at once, so the bundle can be CommonJS
 * (which Node starts faster than a module), and its base64 is decoded by Buffer (50 times faster than atob).
 */
import loadYoga, {wasm} from '../node_modules/yoga-layout/dist/binaries/yoga-wasm-base64-esm.js';
import wrapAssembly from '../node_modules/yoga-layout/dist/src/wrapAssembly.js';

const assembly = {
	instantiateWasm(imports, receive) {
		const instance = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(wasm, 'base64')), imports);
		receive(instance);
		return instance.exports;
	},
};
loadYoga(assembly);

export default wrapAssembly(assembly);
export * from '../node_modules/yoga-layout/dist/src/generated/YGEnums.js';
