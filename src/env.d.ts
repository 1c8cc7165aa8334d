declare module 'virtual:starlight/pagefind-config' {
  export const pagefindUserConfig: Readonly<Record<string, unknown>>;
}

declare module '@pagefind/default-ui' {
  export class PagefindUI {
    constructor(options: Readonly<Record<string, unknown>>);
  }
}

// Its own declarations name another package.
declare module '@mixmark-io/domino' {
  export function createDocument(html?: string): Document;
}
