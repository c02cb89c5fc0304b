/** Read by svelte-check and the editor; the build passes the same options itself. */
export default { compilerOptions: { runes: true } };
