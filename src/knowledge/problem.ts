/** Something in the knowledge folder that an editor must repair. Message and remedy are plain Dutch. */
export type Problem = {
  /** Path relative to the knowledge folder. */
  readonly file: string;
  readonly line?: number;
  /** The Dutch key at the top of the file, or `tekst` for the text below the front matter. */
  readonly field?: string;
  readonly message: string;
  readonly remedy: string;
};

/** What an editor must know about one field; the file and line are added where they are known. */
export type Complaint = { readonly message: string; readonly remedy: string };

/** One problem as one line for a log or a terminal. */
export const formatProblem = ({ file, line, field, message, remedy }: Problem): string => {
  const place = [
    file,
    line === undefined ? undefined : `regel ${line}`,
    field === undefined ? undefined : `veld "${field}"`,
  ].filter((part) => part !== undefined);
  return `${place.join(', ')}: ${message} ${remedy}`;
};
