import type { CrisisRules, Situation } from '../../src/knowledge/crisis-rules.ts';

const situation = (id: string, rest: Partial<Situation>): Situation => ({
  id,
  kind: 'suicide',
  priority: 50,
  text: id,
  lines: { danger: ['landelijk-112'], first: ['landelijk-113'], other: [], next: [], minor: [] },
  acute: [],
  concern: [],
  doubt: [],
  makesAcute: [],
  letsPass: [],
  ...rest,
});

/** As few rules as show what each kind does. */
export const smallRules: CrisisRules = {
  groups: { ik: ['ik', 'wij'], dood: ['dood', 'niet meer leven'], slaat: ['slaat', 'schop*'] },
  spellings: { kwil: 'ik wil' },
  fillers: ['echt', 'gewoon'],
  figuresOfSpeech: ['lach .. dood'],
  aboutOther: ['mijn zoon'],
  aboutSelf: ['ik|me'],
  young: ['ik ben 14'],
  localLines: {},
  situations: [
    situation('zelfdoding', {
      priority: 20,
      acute: ['<ik> wil .. <dood>'],
      concern: ['<dood>'],
      doubt: ['somber'],
      makesAcute: ['vanavond'],
      dangerWhen: ['vanavond'],
      letsPass: ['werkstuk'],
    }),
    situation('thuis-geweld', {
      kind: 'domestic-violence',
      priority: 30,
      concern: ['man .. <slaat>', 'klappen + thuis', 'bang & man'],
    }),
  ],
  examples: [],
  ambiguousNeeds: [],
  texts: {},
};
