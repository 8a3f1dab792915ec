// Mocha's dots, with the totals of the run as JSON in the file that RAPPORTAGE_TOTALS names, for scripts/test.mjs to add up.
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class Totals extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats;
      writeFileSync(process.env.RAPPORTAGE_TOTALS, JSON.stringify({ passes, failures, pending }));
    });
  }
};
