import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { adminGrant, grantOf, grantRole } from '../../src/commands/admin-grant.js';
import { areasImport, importAreas } from '../../src/commands/areas-import.js';
import { readAreas } from '../../src/commands/areas.js';
import { calibrateCommand, calibrateCommunities } from '../../src/commands/calibrate.js';
import { CommandProblem, typedFor, UsageProblem, type Command } from '../../src/commands/command.js';
import { communityCreate, newCommunity } from '../../src/commands/community-create.js';
import { inOffice } from '../../src/commands/office.js';
import { start } from '../../src/start.js';
import { cloneDatabase, type TestDatabase } from '../support/database.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const KEY = Buffer.alloc(32, 7).toString('base64');

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'omzien-commands-'));
  await chmod(folder, 0o711);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a built command as npm does, with nothing of our own settings. */
function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  const { PATH, HOME } = process.env;
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(root, `dist/src/commands/${program}.main.js`), ...args],
      { cwd: root, env: { PATH, HOME, INIT_CWD: folder, ...env } },
      (error, out, err) => {
        done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
      },
    );
  });
}

const HEADER = 'pc4,lat,lon,place,municipality';
const file = (...lines: string[]): string => [HEADER, ...lines, ''].join('\n');
const problems = (text: string, municipality: string | null = null): readonly string[] =>
  readAreas(text, municipality).problems;

describe('a file of postcodes', () => {
  it('is read as spreadsheets write it', () => {
    const commas = file('2011,52.3821,4.6338,Haarlem,Haarlem', '', '2012,52.3727,4.6349,"Haarlem, ""Zuid""",Haarlem');
    const semicolons = '\uFEFF' + commas.replace(HEADER, HEADER.toUpperCase().replaceAll(',', ';')).replaceAll('\n', '\r\n');
    const dutch = semicolons
      .replace('2011,52.3821,4.6338,Haarlem,Haarlem', '2011;52,3821;4,6338;Haarlem;Haarlem')
      .replace('2012,52.3727,4.6349,"Haarlem, ""Zuid""",Haarlem', '2012;52,3727;4,6349;"Haarlem, ""Zuid""";Haarlem');
    for (const text of [commas, dutch]) {
      expect(readAreas(text, null)).toEqual({
        problems: [],
        lines: [
          { number: 2, pc4: '2011', lat: 52.3821, lon: 4.6338, municipality: 'Haarlem', area: 'Haarlem 2011' },
          { number: 4, pc4: '2012', lat: 52.3727, lon: 4.6349, municipality: 'Haarlem', area: 'Haarlem, "Zuid" 2012' },
        ],
      });
    }
  });

  it('takes areas from a column of their own, and one municipality of many', () => {
    const text = [
      `area,note,${HEADER}`,
      'Centrum,x,2011,52.3821,4.6338,Haarlem,Haarlem',
      ',x,2012,52.3727,4.6349,Haarlem,Haarlem',
      'wrong,x,?,?,?,?,Zandvoort',
    ].join('\n');
    expect(readAreas(text, ' haarlem ').lines.map((line) => line.area)).toEqual(['Centrum', 'Haarlem 2012']);
  });

  it('is refused with the number of each line that is wrong, in order', () => {
    const text = file(
      '20A1,52.38,4.63,Haarlem,Haarlem',
      '2012,noord,4.63,Haarlem,Haarlem',
      '2013,4.63,52.38,Haarlem,Haarlem',
      '2014,52.38,4.63,,Haarlem',
      '2015,52.38,4.63,Haarlem',
      '2014,52.38,4.63,Haarlem,Haarlem',
    );
    expect(problems(text)).toEqual([
      'line 2: pc4 is "20A1", but has to be four digits',
      'line 3: lat is "noord", but has to be degrees, like 52.3874',
      'line 4: lat 4.63, lon 52.38 is not in the Netherlands; lat and lon seem to have changed places',
      'line 5: place is empty',
      'line 6: there are 4 fields, but the first line has 5',
      'line 7: pc4 2014 was on line 5 already',
    ]);
    expect(readAreas(text, null).lines).toEqual([]);
  });

  it('says what is wrong with the whole of it', () => {
    expect(problems('')).toEqual([expect.stringMatching(/^line 1: pc4, lat, lon, place, municipality missing/)]);
    expect(problems('pc4,lat,place,municipality\n')).toEqual([expect.stringMatching(/^line 1: lon missing/)]);
    expect(problems(`${HEADER},pc4\n`)).toEqual(['line 1: the column pc4 is there twice']);
    expect(problems(file())).toEqual(['line 2: there is no postcode in the file']);
    expect(problems(file('2011,52.38,4.63,Haarlem,Haarlem'), 'Harlem')).toEqual([
      'line 2: no line is of the municipality "Harlem"; the file has Haarlem',
    ]);
    expect(problems(file('2011,52.38,4.63,"Haarlem,Haarlem', '2012,52.38,4.63,Haarlem,Haarlem'))).toEqual([
      'line 2: a quotation mark is opened here and never closed',
    ]);
  });
});

/** What a command says to what was typed, before it looks at any database. */
function refusalOf(command: Command, args: readonly string[]): string {
  try {
    const typed = typedFor(command, args);
    if (command === communityCreate) newCommunity(typed);
    if (command === adminGrant) grantOf(typed);
    return '';
  } catch (error) {
    if (error instanceof UsageProblem) return error.message;
    throw error;
  }
}

describe('what is typed wrong', () => {
  const wrong: readonly (readonly [Command, readonly string[], RegExp])[] = [
    [communityCreate, ['--slug', 'haarlem', '--nmae', 'Haarlem'], /^There is no option --nmae\.$/m],
    [communityCreate, ['--slug', 'haarlem'], /^--name is missing\.$/m],
    [communityCreate, ['--slug', '--name', 'Haarlem'], /^--slug needs a value\.$/m],
    [communityCreate, ['--slug', 'Haarlem!', '--name', 'Haarlem'], /^--slug is "Haarlem!", but has to be/m],
    [communityCreate, ['--slug', 'a', '--slug', 'b', '--name', 'x'], /^--slug was given twice\.$/m],
    [communityCreate, ['--slug', 'a', '--name', 'x', '--time-zone', 'Haarlem'], /^--time-zone is "Haarlem"/m],
    [communityCreate, ['haarlem'], /^"haarlem" does not belong to an option\.$/m],
    [areasImport, ['--community', 'haarlem'], /^FILE\.csv is missing\.$/m],
    [areasImport, ['a.csv', 'b.csv', '--community', 'haarlem'], /^"b\.csv" is one too many/m],
    [areasImport, ['a.csv', '--community', 'haarlem', '--remove-missing=yes'], /takes no value\.$/m],
    [calibrateCommand, ['--dry-run=yes'], /takes no value\.$/m],
    [adminGrant, ['--community', 'haarlem', '--email', 'ans'], /^--email is "ans", which is no address\.$/m],
    [adminGrant, ['--community', 'h', '--email', 'a@b.nl', '--role', 'boss'], /^--role is "boss", but has to be one of/m],
    [adminGrant, ['--community', 'h', '--email', 'a@b.nl', '--name', 'Ans'], /go together\.$/m],
  ];
  it.each(wrong.map(([command, args, sentence]) => ({ command, name: command.name, args, sentence })))(
    '$name $args: one sentence',
    ({ command, args, sentence }) => {
      const refusal = refusalOf(command, args);
      expect(refusal).toMatch(sentence);
      expect(refusal).not.toContain('\n');
    },
  );

  it('ends the command with that sentence, where to look, and 2', async () => {
    const { code, out, err } = await run('community-create', ['--slug', 'haarlem', '--nmae', 'Haarlem'], {});
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe('There is no option --nmae.\nSee: npm run community:create -- --help\n');
  });

  it('is explained by --help', async () => {
    const { code, out } = await run('admin-grant', ['--help'], {});
    expect([code, out]).toEqual([0, `${adminGrant.help.trim()}\n`]);
    for (const { name, help, values, flags = [] } of [communityCreate, areasImport, adminGrant, calibrateCommand]) {
      expect(help.trim().startsWith(`npm run ${name} -- `)).toBe(true);
      for (const option of [...Object.keys(values), ...flags]) expect(help).toContain(`  --${option} `);
    }
  });
});

describe('on a database of its own', () => {
  let database: TestDatabase;
  let env: NodeJS.ProcessEnv;
  beforeAll(async () => {
    database = await cloneDatabase();
    env = { DATABASE_URL: database.url, OMZIEN_KEY: KEY, OMZIEN_LOG_LEVEL: 'silent' };
  });
  afterAll(() => database.drop());

  /** What a command says, or why not; in this process, since starting one of its own takes a second. */
  async function within(
    body: (office: INestApplicationContext, say: (line: string) => void) => Promise<void>,
  ): Promise<string> {
    const said: string[] = [];
    const say = (line: string): void => void said.push(line);
    try {
      await inOffice(env, say, (office) => body(office, say));
      return said.join('\n');
    } catch (error) {
      if (error instanceof CommandProblem) return `refused: ${error.message}`;
      throw error;
    }
  }
  const grants = (...args: string[]): Promise<string> =>
    within((office, say) => grantRole(office, grantOf(typedFor(adminGrant, ['--community', 'haarlem', ...args])), say));
  const imports = (text: string, more: { municipality?: string; removeMissing?: boolean } = {}): Promise<string> => {
    const { municipality = null, removeMissing = false } = more;
    const wanted = { slug: 'haarlem', file: readAreas(text, municipality), removeMissing };
    return within((office, say) => importAreas(office, wanted, say));
  };
  const areas = async (): Promise<readonly string[]> =>
    (
      await database.sql<{ line: string }>(
        `select p.pc4 || ' ' || a.name as line from area_postcode p join area a on a.id = p.area_id order by p.pc4`,
      )
    ).map((row) => row.line);

  const GOOD = file(
    '2011,52.3821,4.6338,Haarlem,Haarlem',
    '2012,52.3727,4.6349,Haarlem,Haarlem',
    '2013,52.38,4.61,Haarlem,Haarlem',
    '2041,52.3713,4.5331,Zandvoort,Zandvoort',
  );

  it('needs a community first, and says how to make it', async () => {
    expect(await imports(GOOD)).toMatch(/^refused: There is no community "haarlem"\. Make it first: npm run community:create/);
  });

  it('makes a community once', async () => {
    const args = ['--slug', 'haarlem', '--name', 'Haarlem', '--phone', '023 511 0000'];
    expect(await run('community-create', args, env)).toMatchObject({ code: 0, err: '' });
    const again = await run('community-create', args, env);
    expect([again.code, again.err.trim()]).toEqual([1, 'There is a community "haarlem" already.']);
    const rows = await database.sql('select slug, name, time_zone, phone, quiet_from from community');
    expect(rows).toEqual([
      { slug: 'haarlem', name: 'Haarlem', time_zone: 'Europe/Amsterdam', phone: '023 511 0000', quiet_from: '21:00' },
    ]);
  });

  it('brings in nothing of a file with a mistake in it', async () => {
    await writeFile(join(folder, 'bad.csv'), `${GOOD}20A1,52.3,4.6,Haarlem,Haarlem\n`);
    const { code, out, err } = await run('areas-import', ['bad.csv', '--community', 'haarlem'], env);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('line 6: pc4 is "20A1", but has to be four digits');
    expect(await areas()).toEqual([]);
    const none = await run('areas-import', ['nowhere.csv', '--community', 'haarlem'], env);
    expect([none.code, none.err]).toEqual([1, expect.stringMatching(/^There is no file .*nowhere/)]);
  });

  it('brings in the postcodes of one municipality, and again without a change', async () => {
    await writeFile(join(folder, 'good.csv'), GOOD);
    const args = ['good.csv', '--community', 'haarlem', '--municipality', 'Haarlem'];
    const first = await run('areas-import', args, env);
    expect([first.code, first.out]).toEqual([0, expect.stringContaining('3 postcodes added, 0 changed, 0 as they were')]);
    expect(await areas()).toEqual(['2011 Haarlem 2011', '2012 Haarlem 2012', '2013 Haarlem 2013']);
    const again = await imports(GOOD, { municipality: 'Haarlem' });
    expect(again).toContain('0 postcodes added, 0 changed, 3 as they were');
  });

  it('makes an administrator of a new person, and of a member, and says when there is nothing to change', async () => {
    const ans = ['--email', 'Ans@Example.org'];
    const person = ['--name', 'Ans Bakker', '--birth-year', '1958', '--postcode'];
    expect(await grants(...ans)).toMatch(/^refused: ans@example\.org is no member of Haarlem\. Let them join first/);
    expect(await grants(...ans, ...person, '9711 AA')).toMatch(/^refused: The postcode 9711 AA does not belong to Haarlem/);
    expect(await database.sql('select id from account')).toEqual([]);

    const args = ['--community', 'haarlem', ...ans, ...person, '2011 AB'];
    const made = await run('admin-grant', args, { ...env, OMZIEN_LOG_LEVEL: 'warn' });
    expect([made.code, made.out]).toEqual([0, 'ans@example.org is now administrator in Haarlem.\n']);
    // The log has ids, and no address.
    expect(made.err).toContain('"role":"administrator"');
    expect(made.err).not.toContain('example.org');
    expect(await grants(...ans)).toBe('ans@example.org was administrator in Haarlem already.');
    expect(await grants(...ans, '--role', 'confidant')).toBe('ans@example.org is now confidant in Haarlem.');
    const rows = await database.sql<{ role: string }>('select role from member_role order by role');
    expect(rows.map((row) => row.role)).toEqual(['administrator', 'confidant', 'resident']);

    await database.sql(`update member set status = 'suspended'`);
    expect(await grants(...ans, '--role', 'coordinator')).toContain('whose status is "suspended"');
    await database.sql(`update member set status = 'active'`);
  });

  it('moves people along with their postcode, and removes only what nobody uses and only when asked', async () => {
    const both = [`area,${HEADER}`, 'Centrum,2011,52.39,4.64,Haarlem,Haarlem', 'Noord,2022,52.4,4.64,Haarlem,Haarlem'].join(
      '\n',
    );
    const said = await imports(both);
    expect(said).toContain('1 postcodes added, 1 changed, 0 as they were');
    expect(said).toContain('2 postcodes of Haarlem are not in the file, and stay');
    const [ans] = await database.sql('select a.name from member m join area a on a.id = m.area_id');
    expect(ans).toEqual({ name: 'Centrum' });

    const other = [`area,${HEADER}`, 'Noord,2022,52.4,4.64,Haarlem,Haarlem'].join('\n');
    const removing = await imports(other, { removeMissing: true });
    expect(removing).toContain('Removed, because nobody used them: 2012, 2013');
    expect(removing).toContain('kept because they are in use: 2011');
    expect(await areas()).toEqual(['2011 Centrum', '2022 Noord']);
    expect(await database.sql('select name from area order by name')).toEqual([{ name: 'Centrum' }, { name: 'Noord' }]);
  });

  it('learns from what came of asking, and says what that came to', async () => {
    const learns = (slug: string | null, dryRun: boolean): Promise<string> =>
      within((office, say) => calibrateCommunities(office, { slug, dryRun }, say));
    expect(await learns('nowhere', true)).toMatch(/^refused: There is no community "nowhere"/);
    const rehearsed = await learns('haarlem', true);
    expect(rehearsed).toMatch(/^Haarlem: learned-[0-9a-f]{10}, learnt from 0 outcomes, tried on 0 others$/m);
    expect(rehearsed).toMatch(/^ {2}distance +0\.90 → +0\.90$/m);
    expect(rehearsed).toContain('Too few outcomes to tell: nothing changes.');
    expect(await database.sql('select version from matching_model')).toEqual([]);
    const { code, out, err } = await run('calibrate', [], env);
    expect([code, err, out.trim()]).toEqual([0, '', rehearsed.trim()]);
    const version = /learned-\w+/.exec(rehearsed)?.[0];
    expect(await database.sql('select version, verdict, in_use from matching_model')).toEqual([
      { version, verdict: 'too-few-outcomes', in_use: false },
    ]);
  });

  it('says what is wrong with the settings', async () => {
    const keyless = inOffice(
      { DATABASE_URL: database.url },
      () => undefined,
      () => Promise.resolve(),
    );
    await expect(keyless).rejects.toThrow(/^OMZIEN_KEY is not set/);
    const away = await run('community-create', ['--slug', 'x', '--name', 'X'], {
      ...env,
      DATABASE_URL: 'postgres://x:hidden@127.0.0.1:1/omzien_test',
    });
    expect([away.code, away.err]).toEqual([
      1,
      expect.stringMatching(/^The database omzien_test at 127\.0\.0\.1:1 cannot be reached/),
    ]);
    expect(away.err).not.toContain('hidden');
  });
});

describe('on the embedded database', () => {
  it('starts it for the moment, and works beside an Omzien that runs on it', async () => {
    const env = { OMZIEN_DATA: join(folder, 'data'), OMZIEN_DEMO: 'off', PORT: '0' };
    const alone = await run('community-create', ['--slug', 'alone', '--name', 'Alone'], env);
    expect([alone.code, alone.err, alone.out]).toEqual([0, '', expect.stringContaining('Database: the embedded one in')]);

    const running = await start({ process: 'all', env: { ...env, OMZIEN_LOG_LEVEL: 'error' } });
    try {
      const beside = await run('community-create', ['--slug', 'beside', '--name', 'Beside'], env);
      expect([beside.code, beside.err]).toEqual([0, '']);
      expect((await fetch(`${running.url}/health/ready`)).status).toBe(200);
      const taken = await run('community-create', ['--slug', 'alone', '--name', 'Alone'], env);
      expect([taken.code, taken.err.trim()]).toEqual([1, 'There is a community "alone" already.']);
    } finally {
      await running.stop();
    }
  });
});
