// The proofs of the unit suite with very many runs: npm run prove [RUNS]
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(process.execPath, ['node_modules/mocha/bin/mocha.js', 'out/unit.js', '--grep', 'prove:', '--timeout', '0'], {
  stdio: 'inherit',
  env: { ...process.env, PROVE: process.argv[2] ?? '1000' },
});
process.exitCode = status ?? 1;
