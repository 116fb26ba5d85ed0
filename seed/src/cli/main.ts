import type { Command } from './command.ts';
import { createFirstAccountCommand } from './commands/account-create-first.ts';
import { askCommand } from './commands/ask.ts';
import { auditVerifyCommand } from './commands/audit-verify.ts';
import { importCommand } from './commands/import.ts';
import { profileCheckCommand } from './commands/profile-check.ts';
import { rebuildCommand } from './commands/rebuild.ts';
import { statusCommand } from './commands/status.ts';
import { tokenCommand } from './commands/token.ts';
import { verifyCommand } from './commands/verify.ts';
import { createTerminal } from './process-terminal.ts';
import { runCommandLine } from './run-command-line.ts';

const commands: readonly Command[] = [
  statusCommand,
  importCommand,
  askCommand,
  tokenCommand,
  rebuildCommand,
  verifyCommand,
  profileCheckCommand,
  createFirstAccountCommand,
  auditVerifyCommand,
];

// Whoever reads our output may have read enough.
process.stdout.on('error', () => process.exit(0));
process.exitCode = await runCommandLine(commands, process.argv.slice(2), createTerminal());
