// Mocha's dots; also writes the totals of the run as JSON to the file in RAPPORTAGE_TOTALS, for scripts/test.mjs.
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
