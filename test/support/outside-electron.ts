/**
 * What `import 'electron'` is in a unit test: nothing. Subjects that run in plain Node
 * need no more; electron-store then takes the folder it is given.
 */
export default {};
