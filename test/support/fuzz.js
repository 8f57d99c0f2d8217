// The unit suite, its properties with new random examples and many times as many: npm run fuzz [TIMES]
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(process.execPath, ['node_modules/mocha/bin/mocha.js', 'out/unit.js', '--timeout', '0'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ: process.argv[2] ?? '20' },
});
process.exitCode = status ?? 1;
