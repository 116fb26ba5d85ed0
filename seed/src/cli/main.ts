import type { Command } from './command.ts';
import { createFirstAccountCommand } from './commands/account-create-first.ts';
import { createAccountCommand } from './commands/account-create.ts';
import { listAccountsCommand } from './commands/account-list.ts';
import { resetAccountCommand } from './commands/account-reset.ts';
import { changeRolesCommand } from './commands/account-roles.ts';
import { showAccountCommand } from './commands/account-show.ts';
import { blockAccountCommand, endAccountCommand, unblockAccountCommand } from './commands/account-state.ts';
import { createAgencyCommand } from './commands/agency-create.ts';
import { listAgenciesCommand } from './commands/agency-list.ts';
import { joinAgencyCommand, leaveAgencyCommand } from './commands/agency-members.ts';
import { askCommand } from './commands/ask.ts';
import { auditVerifyCommand } from './commands/audit-verify.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { linkCommand } from './commands/link.ts';
import {
  approveNecessityCommand,
  endNecessityCommand,
  listNecessitiesCommand,
  refuseNecessityCommand,
  stateNecessityCommand,
} from './commands/necessity.ts';
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
  exportCommand,
  tokenCommand,
  linkCommand,
  rebuildCommand,
  verifyCommand,
  profileCheckCommand,
  createFirstAccountCommand,
  createAccountCommand,
  listAccountsCommand,
  showAccountCommand,
  blockAccountCommand,
  unblockAccountCommand,
  endAccountCommand,
  changeRolesCommand,
  resetAccountCommand,
  createAgencyCommand,
  listAgenciesCommand,
  joinAgencyCommand,
  leaveAgencyCommand,
  stateNecessityCommand,
  listNecessitiesCommand,
  approveNecessityCommand,
  refuseNecessityCommand,
  endNecessityCommand,
  auditVerifyCommand,
];

// Whoever reads our output may have read enough.
process.stdout.on('error', () => process.exit(0));
process.exitCode = await runCommandLine(commands, process.argv.slice(2), createTerminal());
