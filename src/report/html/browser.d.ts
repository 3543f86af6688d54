/** The page's script and style as the bundle carries them; made by tools/lib/page-plugin.mjs from browser/. */
declare module "credlint:page" {
  export const script: string;
  export const style: string;
}
