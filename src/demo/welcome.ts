import type { Running } from '../start.js';
import { namedPersonas, newcomer } from './personas.js';

/** Says where to go, who can sign in, and what each line means. */
export function welcome({ url, settings }: Running, say: (line: string) => void): void {
  say('');
  say(`Omzien runs at ${url}`);
  say(`  GraphQL for programs:       ${url}/graphql   (header omzien-community: haarlem)`);
  if (settings.smtpUrl === null && settings.demo) say(`  Mail, kept and not sent:    ${url}/dev/mail`);
  if (settings.databaseUrl === null) say(`  All data, yours to delete:  ${settings.dataFolder}`);
  if (settings.demo) {
    say('');
    say('Demo: sign in as anyone, with mutation { demoSignIn(persona: "ans") { token } }');
    for (const { persona, displayName, roles } of namedPersonas) {
      say(
        `  ${persona.padEnd(10)} ${displayName.padEnd(20)} ${roles.filter((role) => role !== 'resident').join(', ') || 'resident'}`,
      );
    }
    say(`  ${newcomer.persona.padEnd(10)} ${newcomer.displayName.padEnd(20)} has an account, and has not joined yet`);
    say('  … and 290 neighbours more: query { demoPersonas { persona displayName roles } }');
  }
  say('');
  say('Stop with Ctrl-C; the data stays.');
}
