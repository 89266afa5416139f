/** Optional keys are left out instead of being present with `undefined`. */
export type WithoutUndefined<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };

/** Drop the keys of absent fields, so that objects can be compared and spread without surprises. */
export const withoutUndefined = <T extends object>(object: T): WithoutUndefined<T> =>
  // The only cast of this room: Object.fromEntries cannot express which keys were dropped.
  Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined),
  ) as WithoutUndefined<T>;
