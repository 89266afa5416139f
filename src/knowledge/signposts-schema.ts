import { z } from 'zod';
import { identifier } from './field-types.ts';

/** `wegwijzer.yaml`: per need the provisions in the order in which a loket worker names them. */
export const signpostsSchema = z.record(z.string(), z.array(identifier));
