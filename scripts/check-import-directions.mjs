/** Runs the import rules, and fails when too few modules were read: a tool that reads nothing finds nothing. */
import { cruise } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import rules from './import-directions.mjs';

const fewestModules = 50;
const { options, ...ruleSet } = rules;
const { output } = await cruise(
  ['src', 'dialogs'],
  { ...options, validate: true, ruleSet },
  { conditionNames: options.enhancedResolveOptions.conditionNames },
  { tsConfig: extractTsConfig('tsconfig.json') },
);
const { summary } = output;

for (const { from, to, rule } of summary.violations) {
  process.stdout.write(
    `${from} -> ${to}: not allowed by "${rule.name}". Move the line to the room that may, or change the table in scripts/import-directions.mjs and say why in an ADR.\n`,
  );
}
if (summary.totalCruised < fewestModules) {
  process.stdout.write(`Only ${summary.totalCruised} modules were read: the check did not work.\n`);
}
const failed = summary.violations.length > 0 || summary.totalCruised < fewestModules;
process.stdout.write(
  failed ? '' : `${summary.totalCruised} modules, every import goes the right way.\n`,
);
process.exitCode = failed ? 1 : 0;
