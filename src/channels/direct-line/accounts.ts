import { HttpProblem } from '../http-problem.ts';

export type NamedMunicipality = { readonly slug: string; readonly name: string };
export type Account = { readonly id: string; readonly name: string; readonly role: string };

/** The bot as it is called in one municipality. The name says that it is a chatbot: residents must know. */
export const botAccount = ({ slug, name }: NamedMunicipality): Account => ({
  id: `wegwijzer-${slug}`,
  name: `Chatbot gemeente ${name}`,
  role: 'bot',
});

export const residentAccount = (userId: string): Account => ({
  id: userId,
  name: 'Inwoner',
  role: 'user',
});

export function findMunicipality(
  municipalities: readonly NamedMunicipality[],
  slug: string,
): NamedMunicipality {
  const found = municipalities.find((municipality) => municipality.slug === slug);
  if (found) return found;
  throw new HttpProblem('NotFound', 'This service does not know this municipality.');
}
