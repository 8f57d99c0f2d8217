import { main } from './main.ts';

// "dateline analyze a.txt | head": who reads has enough, and there is nothing to say about it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await main(process.argv.slice(2));
