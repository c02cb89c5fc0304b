/** What the build writes in: true under `npm run dev`, false in everything that ships. */
interface ImportMetaEnv {
  readonly DEV: boolean;
}

interface ImportMeta {
  readonly env: ImportMetaEnv;
}
