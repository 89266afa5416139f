/** The parts that we call of libraries that come without types. */
declare module 'lunr' {
  type Builder = {
    use(plugin: unknown): void;
    ref(name: string): void;
    field(name: string, options?: { boost: number }): void;
    add(document: object): void;
  };
  type Query = { term(tokens: unknown, options: object): void };
  type Index = { query(fill: (query: Query) => void): { readonly ref: string }[] };
  const lunr: {
    (fill: (builder: Builder) => void): Index;
    readonly nl: unknown;
    tokenizer(text: string): unknown;
  };
  export = lunr;
}

declare module '@nlpjs/basic' {
  export class Nlp {
    constructor(settings: object);
    addLanguage(language: string): void;
    addDocument(language: string, text: string, intent: string): void;
    train(): Promise<void>;
    process(
      language: string,
      text: string,
    ): Promise<{ readonly classifications: readonly { intent: string; score: number }[] }>;
  }
  type Container = { use(plugin: unknown): void };
  export function containerBootstrap(): Promise<Container>;
}

declare module '@nlpjs/lang-nl' {
  export const LangNl: unknown;
}
