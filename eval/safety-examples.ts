import { readFileSync } from 'node:fs';
import { z } from 'zod';

const example = z.object({
  text: z.string(),
  label: z.string(),
  severity: z.enum(['acute', 'concern', 'none']),
  /** The id of the national line that must be on top (the municipality's own counts as well). */
  firstLine: z.string().optional(),
  /** `tune*`: the rules may learn from it; `report*`: never looked at while writing rules. */
  half: z.string().default('all'),
});
export type SafetyExample = z.infer<typeof example>;

/** One JSON object a line. */
export const readSafetyExamples = (file: string | URL): readonly SafetyExample[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => example.parse(JSON.parse(line)));
