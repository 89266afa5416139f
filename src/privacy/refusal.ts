/** Nothing was done, and the text tells the operator in Dutch why and what to do. */
export class Refusal extends Error {}
